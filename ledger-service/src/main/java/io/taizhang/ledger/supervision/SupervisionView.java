package io.taizhang.ledger.supervision;

import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as the API shows it.
 *
 * @param itemId the item that is late, of an order about one
 * @param actionId the action that is late, of an order about one
 * @param basisWithdrawn that the card it rests on was taken back; null while that stands
 * @param liftedReason why a supervisor has lifted it
 */
public record SupervisionView(
    UUID id,
    String number,
    String level,
    @Nullable UUID itemId,
    @Nullable UUID actionId,
    @Nullable UUID projectId,
    String subjectTitle,
    String departmentCode,
    Instant openedAt,
    Instant answerDueAt,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable String finding,
    @Nullable Instant closedAt,
    @Nullable BasisView basisWithdrawn,
    @Nullable Instant liftedAt,
    @Nullable String liftedBy,
    @Nullable String liftedReason,
    long version)
    implements Versioned {

  /** Not while a calendar may move the answer's date. */
  @Override
  public boolean changesByVersionOnly() {
    return answeredAt != null;
  }

  static SupervisionView of(SupervisionOrder order, Instant answerDueAt) {
    return new SupervisionView(
        order.id,
        order.number,
        order.level,
        order.itemId,
        order.actionId,
        order.projectId,
        order.subjectTitle,
        order.departmentCode,
        order.openedAt,
        answerDueAt,
        order.answer,
        order.answeredAt,
        order.finding,
        order.closedAt,
        BasisView.of(order),
        order.liftedAt,
        order.liftedBy,
        order.liftedReason,
        order.version);
  }
}
