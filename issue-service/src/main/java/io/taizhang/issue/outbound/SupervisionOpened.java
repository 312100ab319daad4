package io.taizhang.issue.outbound;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockSubject;
import java.time.Instant;
import java.util.UUID;

/**
 * {@code supervision.opened}.
 *
 * @param answerClockId the clock that measures the answer
 */
public record SupervisionOpened(
    UUID orderId,
    String number,
    String level,
    UUID clockId,
    long revision,
    ClockSubject subject,
    Addressee addressee,
    Instant openedAt,
    Instant answerDueAt,
    UUID answerClockId) {}
