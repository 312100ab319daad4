package io.taizhang.ledger.action;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.action.domain.ActionCommand;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of an action's history, never changed. */
@Entity
class ActionStep {

  @Id UUID id;
  UUID actionId;
  Instant at;

  @Enumerated(EnumType.STRING)
  ActionCommand step;

  String byName;
  String note;
  @Nullable LocalDate dueOn;

  ActionStep() {}

  ActionStep(
      Action action,
      ActionCommand step,
      String byName,
      String note,
      @Nullable LocalDate dueOn,
      Instant at) {
    this.id = Ids.next();
    this.actionId = action.id;
    this.step = step;
    this.byName = byName;
    this.note = note;
    this.dueOn = dueOn;
    this.at = at;
  }
}
