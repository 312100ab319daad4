package io.taizhang.notification.deadline.history;

import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A revision of a clock that somebody told.
 *
 * @param at the business time on the clock after it was told
 * @param due the instants of its rungs; none unless it runs
 */
public record Told(UUID clockId, long revision, Instant at, Map<Rung, Instant> due) {}
