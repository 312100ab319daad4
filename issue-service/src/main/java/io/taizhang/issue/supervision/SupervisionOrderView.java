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
 * @param department code of the department that must answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupervisionOrderView(
    UUID id,
    String number,
    CardLevel level,
    OrderState state,
    String stateLabel,
    UUID issueId,
    UUID clockId,
    String title,
    String department,
    Instant openedAt,
    Instant answerDueAt,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    @Nullable String finding,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    long version)
    implements Versioned {

  static SupervisionOrderView of(SupervisionOrder order) {
    return new SupervisionOrderView(
        order.id,
        order.number,
        order.level,
        order.state,
        order.state.label(),
        order.issueId,
        order.clockId,
        order.title,
        order.department,
        order.openedAt,
        order.answerDueAt,
        order.answer,
        order.answeredBy,
        order.answeredAt,
        order.finding,
        order.closedBy,
        order.closedAt,
        order.version);
  }
}
