package io.taizhang.notification.intent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rung that was to fire and goes back unused.
 *
 * @param later when it is reached by the calendar of today; null where nobody could be told of it
 */
public record Unfired(UUID intentId, @Nullable Instant later) {}
