package io.taizhang.issue.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code supervision.ordered}: an order by rule or by hand; one by card is supervision.opened.
 *
 * @param answerClockId the clock that measures the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupervisionOrdered(
    UUID orderId,
    String number,
    String reason,
    @Nullable String about,
    UUID issueId,
    String title,
    String department,
    Instant openedAt,
    Instant answerDueAt,
    UUID answerClockId) {}
