package io.taizhang.notification.intent;

import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import java.time.Instant;
import java.util.UUID;

/**
 * A rung that has just fired.
 *
 * @param intentId there is one that stands per clock, rung and revision
 * @param revision the clock's when the rung was armed
 * @param ladderId the version of the ladder that armed it
 */
public record FiredRung(
    UUID intentId,
    UUID clockId,
    Rung rung,
    long revision,
    RungEffect effect,
    Instant armedAt,
    Instant firedAt,
    String regionPath,
    UUID ladderId) {}
