package io.taizhang.notification.intent;

import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;

/**
 * A card that has been shown and not taken back.
 *
 * @param revision the clock's when it was armed
 */
public record StandingCard(UUID intentId, Rung rung, long revision, Instant firedAt) {}
