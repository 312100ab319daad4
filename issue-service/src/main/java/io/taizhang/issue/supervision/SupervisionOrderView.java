package io.taizhang.issue.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.issue.domain.OrderState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order.
 *
 * @param title number and title of the issue
 * @param about the code of what a rule is about, such as a repeated cause
 * @param demand what a supervisor's own order demands
 * @param level the card's, of an order by card
 * @param clockId the overdue clock, of an order by card
 * @param circularNumber of the circular (通报), when nobody answered in time
 * @param basisWithdrawn that the card it rests on was taken back
 * @param liftedReason why a supervisor has lifted it
 * @param department code of the department that must answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupervisionOrderView(
    UUID id,
    String number,
    OrderReason reason,
    String reasonLabel,
    @Nullable String about,
    @Nullable String demand,
    @Nullable CardLevel level,
    OrderState state,
    String stateLabel,
    UUID issueId,
    @Nullable UUID clockId,
    String title,
    String department,
    String openedBy,
    Instant openedAt,
    Instant answerDueAt,
    @Nullable String circularNumber,
    @Nullable Instant circularAt,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable String finding,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable IssueOrderBasis basisWithdrawn,
    @Nullable Instant liftedAt,
    @Nullable String liftedBy,
    @Nullable String liftedReason,
    long version)
    implements Versioned {

  static SupervisionOrderView of(SupervisionOrder order, Instant answerDueAt) {
    return new SupervisionOrderView(
        order.id,
        order.number,
        order.reason,
        order.reason.label(),
        order.about,
        order.demand,
        order.level,
        order.state,
        order.state.label(),
        order.issueId,
        order.clockId,
        order.title,
        order.department,
        order.openedBy,
        order.openedAt,
        answerDueAt,
        order.circularNumber,
        order.circularAt,
        order.answer,
        order.answeredBy,
        order.answeredAt,
        order.finding,
        order.closedBy,
        order.closedAt,
        IssueOrderBasis.of(order),
        order.liftedAt,
        order.liftedBy,
        order.liftedReason,
        order.version);
  }
}
