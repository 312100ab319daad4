package io.taizhang.notification.outbound;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card has turned out to be wrong: the calendar was amended or the clock corrected. What was done
 * about it stays and is annotated.
 *
 * @param revision the clock's by which it is wrong
 * @param firedRevision the clock's when it was armed
 * @param dueAt the due instant as it stands now
 */
public record DeadlineWithdrawn(
    UUID clockId,
    long revision,
    long firedRevision,
    Rung rung,
    Subject subject,
    @Nullable Instant dueAt,
    Instant firedAt,
    Instant withdrawnAt) {}
