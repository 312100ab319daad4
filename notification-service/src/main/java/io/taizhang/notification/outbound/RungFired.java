package io.taizhang.notification.outbound;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rung has fired.
 *
 * @param revision the clock's when the rung was armed
 * @param dueAt the due instant as it stood when the rung fired
 */
public record RungFired(
    UUID clockId,
    long revision,
    Rung rung,
    Subject subject,
    @Nullable Instant dueAt,
    Instant firedAt) {}
