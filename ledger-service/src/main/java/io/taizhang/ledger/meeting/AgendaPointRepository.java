package io.taizhang.ledger.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Points in the database, reached through a meeting that the caller has been shown. */
@ApplicationScoped
class AgendaPointRepository implements PanacheRepositoryBase<AgendaPoint, UUID> {

  List<AgendaPoint> of(Meeting meeting) {
    return list("meetingId = ?1 order by position", meeting.id);
  }

  Optional<AgendaPoint> find(Meeting meeting, UUID id) {
    return find("meetingId = ?1 and id = ?2", meeting.id, id).firstResultOptional();
  }
}
