package io.taizhang.notification.recipient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stand-ins; of several for one day the one entered last counts. */
@ApplicationScoped
class StandInBook implements PanacheRepositoryBase<StandIn, UUID> {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /**
   * Who takes the subject's notices on that day: the subject, the stand-in, the stand-in's stand-in
   * … a circle leads back to the subject.
   */
  String reach(String subject, LocalDate day) {
    Set<String> seen = new LinkedHashSet<>();
    String at = subject;
    while (seen.add(at)) {
      Optional<String> next = on(at, day);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return subject;
  }

  List<StandIn> of(String subject, PageRequest page) {
    return find("subject = ?1 and id > ?2 order by id", subject, page.afterId().orElse(BEFORE_ALL))
        .range(0, page.fetch() - 1)
        .list();
  }

  Optional<StandIn> one(UUID id, String subject) {
    return find("id = ?1 and subject = ?2", id, subject).firstResultOptional();
  }

  private Optional<String> on(String subject, LocalDate day) {
    return find("subject = ?1 and fromDay <= ?2 and toDay >= ?2 order by id desc", subject, day)
        .range(0, 0)
        .stream()
        .map(standIn -> standIn.standIn)
        .findFirst();
  }
}
