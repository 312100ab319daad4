package io.taizhang.ledger.action;

import io.taizhang.ledger.action.domain.ActionCommand;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an action's history.
 *
 * @param byName who took it, by official name or title
 * @param note the evidence, finding or reason that went with it
 * @param dueOn the new date, of a step that moved it
 */
public record ActionStepView(
    Instant at, ActionCommand step, String byName, String note, @Nullable LocalDate dueOn) {

  static ActionStepView of(ActionStep step) {
    return new ActionStepView(step.at, step.step, step.byName, step.note, step.dueOn);
  }
}
