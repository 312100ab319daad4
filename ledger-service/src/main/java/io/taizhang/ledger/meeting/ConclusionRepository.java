package io.taizhang.ledger.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Conclusions in the database, reached through a meeting that the caller has been shown. */
@ApplicationScoped
class ConclusionRepository implements PanacheRepositoryBase<Conclusion, UUID> {

  List<Conclusion> of(Meeting meeting) {
    return list("meetingId = ?1 order by id", meeting.id);
  }
}
