package io.taizhang.bench.service;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The transactions the bench times. */
@ApplicationScoped
class CaseWork {

  private static final Caller CALLER = Caller.system("bench");
  private static final RegionPath REGION = new RegionPath("/100000/350000/350500/");

  private final EntityManager entities;
  private final ClockRows clocks;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  CaseWork(EntityManager entities, ClockRows clocks, AuditTrail audit, Outbox outbox, Clock time) {
    this.entities = entities;
    this.clocks = clocks;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  record Moved(long file, String state, String department) {}

  /** A handler's act: locked load, new state, clock and fact, audit row; then so many events. */
  @Transactional
  void move(long id, int events) {
    Instant now = time.instant();
    CaseFile file = entities.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    file.move(now);
    String key = "case-" + id;
    ClockSnapshot clock = clocks.start(file, REGION.value(), now);
    audit.record(
        CALLER,
        "case-move",
        new AuditSubject("case", key, REGION),
        Map.of("state", file.state, "department", file.department));
    if (events >= 1) {
      outbox.append(new Fact("clock.started", key, key, REGION, clock));
    }
    if (events >= 2) {
      Moved moved = new Moved(id, file.state, file.department);
      outbox.append(new Fact("case.moved", key, key, REGION, moved));
    }
  }

  /** Nothing but one event. */
  @Transactional
  void tell(Paced paced) {
    String key = "case-" + paced.number() % 1_000;
    outbox.append(new Fact(Paced.NAME, key, key, REGION, paced));
  }
}
