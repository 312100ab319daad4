package io.taizhang.notification.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The pending rungs. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

  private static final Set<Rung> OF_ORDERS = EnumSet.of(Rung.SUPERVISION_ORDER, Rung.CIRCULAR);

  /**
   * Disarms every rung that hangs on the clock's due date; an order's rungs stay. Twice: the first
   * may have to wait for an engine that puts back what it could tell nobody of, and what is put
   * back is seen by the second only.
   */
  void disarm(UUID clockId) {
    for (int twice = 0; twice < 2; twice++) {
      delete("clockId = ?1 and rung not in ?2", clockId, OF_ORDERS);
    }
  }

  /** Disarms every rung of the clock of an order's answer: all of them hang on its due date. */
  void disarmAll(UUID clockId) {
    for (int twice = 0; twice < 2; twice++) {
      delete("clockId", clockId);
    }
  }

  /** Disarms one rung. */
  void disarm(UUID clockId, Rung rung) {
    delete("clockId = ?1 and rung = ?2", clockId, rung);
  }

  void arm(UUID clockId, long revision, String regionPath, UUID ladder, ArmedRung armed) {
    Deadline deadline = new Deadline();
    deadline.id = Ids.next();
    deadline.clockId = clockId;
    deadline.rung = armed.rung();
    deadline.revision = revision;
    deadline.effect = armed.effect();
    deadline.armedAt = armed.at();
    deadline.regionPath = regionPath;
    deadline.ladderId = ladder;
    persist(deadline);
  }

  List<Deadline> of(UUID clockId) {
    return list("clockId = ?1 order by armedAt, id", clockId);
  }

  /** Those of clocks whose instant is yet to come. */
  List<Deadline> toCome(Collection<UUID> clockIds, Instant now) {
    return list("clockId in ?1 and armedAt > ?2", clockIds, now);
  }

  /** Rungs of a region that are held, newest first. */
  List<Deadline> held(RegionPath region, PageRequest page) {
    return ScopedQuery.within(region)
        .and(new Condition("this.heldAt is not null"))
        .newest(this, page);
  }
}
