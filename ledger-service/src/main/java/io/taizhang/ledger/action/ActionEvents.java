package io.taizhang.ledger.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.action.domain.ActionCommand;
import io.taizhang.ledger.action.domain.ActionStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action's facts as events, in order behind its project where it has one. */
final class ActionEvents {

  private ActionEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID actionId,
      String number,
      String task,
      String departmentCode,
      String person,
      String post,
      LocalDate dueOn,
      ActionStatus status,
      @Nullable UUID meetingId,
      @Nullable UUID projectId,
      @Nullable UUID problemId,
      @Nullable UUID ownerRequestId) {}

  static Fact assigned(Action action) {
    return fact("action.assigned", action);
  }

  static Fact moved(Action action, ActionCommand command) {
    return fact(
        switch (command) {
          case REPORT_DONE -> "action.done";
          case CONFIRM -> "action.confirmed";
          case SEND_BACK -> "action.sent-back";
          case MOVE_DUE -> "action.due-moved";
        },
        action);
  }

  private static Fact fact(String name, Action action) {
    return new Fact(
        name,
        String.valueOf(action.projectId == null ? action.id : action.projectId),
        action.id.toString(),
        action.region(),
        new Data(
            action.id,
            action.number,
            action.task,
            action.departmentCode,
            action.person,
            action.post,
            action.dueOn,
            action.status,
            action.meetingId,
            action.projectId,
            action.problemId,
            action.ownerRequestId));
  }
}
