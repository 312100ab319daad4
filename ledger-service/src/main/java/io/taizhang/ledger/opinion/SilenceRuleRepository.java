package io.taizhang.ledger.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Rules in the database. The nearest region's holds, of one region's the latest in force. */
@ApplicationScoped
class SilenceRuleRepository implements PanacheRepositoryBase<SilenceRule, UUID> {

  Optional<SilenceRule> inForce(RegionPath place, LocalDate day) {
    return find(
            "regionPath in ?1 and validFrom <= ?2"
                + " order by length(regionPath) desc, validFrom desc, id desc",
            upwards(place),
            day)
        .firstResultOptional();
  }

  List<SilenceRule> list(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).list(this, page);
  }

  /** The place and all above it. */
  private static List<String> upwards(RegionPath place) {
    String path = place.value();
    return IntStream.range(1, path.length())
        .filter(at -> path.charAt(at) == '/')
        .mapToObj(at -> path.substring(0, at + 1))
        .toList();
  }
}
