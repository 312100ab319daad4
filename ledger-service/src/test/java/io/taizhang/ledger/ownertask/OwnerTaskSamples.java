package io.taizhang.ledger.ownertask;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Facts about owners' tasks, made of fixed inputs. */
public final class OwnerTaskSamples {

  private OwnerTaskSamples() {}

  public static Stream<Fact> facts() {
    OwnerTask reported = row();
    reported.status = OwnerTaskStatus.REPORTED;
    return Stream.of(OwnerTaskEvents.assigned(row()), OwnerTaskEvents.reported(reported));
  }

  private static OwnerTask row() {
    OwnerTask task = new OwnerTask();
    task.id = Quanzhou.OWNER_TASK;
    task.projectId = Quanzhou.PROJECT;
    task.planLineId = Quanzhou.PLAN_LINE;
    task.regionPath = Quanzhou.REGION.value();
    task.dueOn = LocalDate.parse("2026-09-30");
    task.status = OwnerTaskStatus.ASSIGNED;
    return task;
  }
}
