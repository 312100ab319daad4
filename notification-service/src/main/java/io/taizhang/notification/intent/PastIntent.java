package io.taizhang.notification.intent;

import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rung that once fired, as far as a dry run compares with it. */
public record PastIntent(
    UUID clockId, Rung rung, Instant firedAt, int told, @Nullable String skipReason) {}
