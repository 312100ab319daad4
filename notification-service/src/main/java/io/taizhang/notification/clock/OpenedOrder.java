package io.taizhang.notification.clock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办单) that a clock's owner opened on a red card.
 *
 * @param revision the clock's when the order was opened
 * @param answerDueAt until when it is to be answered
 */
public record OpenedOrder(
    UUID clockId,
    String orderId,
    String number,
    long revision,
    Instant openedAt,
    @Nullable Instant answerDueAt,
    String regionPath,
    Subject subject,
    Addressee addressee) {}
