package io.taizhang.notification.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The pending rungs. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

  /** Disarms every rung that hangs on the clock's due date; an order's notice stays. */
  void disarm(UUID clockId) {
    delete("clockId = ?1 and rung <> ?2", clockId, Rung.SUPERVISION_ORDER);
  }

  void arm(UUID clockId, long revision, String regionPath, ArmedRung armed) {
    Deadline deadline = new Deadline();
    deadline.id = Ids.next();
    deadline.clockId = clockId;
    deadline.rung = armed.rung();
    deadline.revision = revision;
    deadline.effect = armed.effect();
    deadline.armedAt = armed.at();
    deadline.regionPath = regionPath;
    persist(deadline);
  }

  List<Deadline> of(UUID clockId) {
    return list("clockId = ?1 order by armedAt, id", clockId);
  }
}
