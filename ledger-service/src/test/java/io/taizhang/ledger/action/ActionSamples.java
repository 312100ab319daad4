package io.taizhang.ledger.action;

import io.taizhang.chassis.fixture.ClockSamples;
import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.action.domain.ActionCommand;
import io.taizhang.ledger.action.domain.ActionStatus;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.project.ProjectSamples;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Facts about actions, made of fixed inputs. */
public final class ActionSamples {

  private ActionSamples() {}

  public static Stream<Fact> facts() {
    return Stream.concat(
        Stream.of(ActionEvents.assigned(row(ActionStatus.OPEN))),
        Stream.of(
            ActionEvents.moved(row(ActionStatus.DONE), ActionCommand.REPORT_DONE),
            ActionEvents.moved(row(ActionStatus.CONFIRMED), ActionCommand.CONFIRM),
            ActionEvents.moved(row(ActionStatus.OPEN), ActionCommand.SEND_BACK),
            ActionEvents.moved(row(ActionStatus.OPEN), ActionCommand.MOVE_DUE)));
  }

  private static Action row(ActionStatus status) {
    Action action =
        new Action(
            Quanzhou.ACTION,
            new ActionTask(
                "出具用地预审意见", Quanzhou.HOUSING, "经办人甲", "科员", LocalDate.parse("2026-09-18")),
            new ActionOrigin(
                Quanzhou.REGION,
                ProjectSamples.project(),
                Quanzhou.MEETING,
                null,
                null,
                Quanzhou.PROBLEM,
                null),
            "XD-350500-2026-0001",
            ClockSamples.CLOCK,
            "leader-sample",
            GoldenEvents.TIME);
    action.status = status;
    return action;
  }
}
