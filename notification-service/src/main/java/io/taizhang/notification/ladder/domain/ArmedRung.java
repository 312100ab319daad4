package io.taizhang.notification.ladder.domain;

import java.time.Instant;

/**
 * A rung that is to fire.
 *
 * @param at when; for a notice always within office hours
 */
public record ArmedRung(Rung rung, RungEffect effect, Instant at) {}
