package io.taizhang.ledger.item;

import java.time.Duration;

/**
 * What a decided item was promised and has used, see {@link ItemMeasure}.
 *
 * @param promisedDays whole working days
 * @param usedDays whole working days, pauses left out
 * @param statutoryDays whole working days
 * @param pausedDays working days of the union of the pauses
 * @param promised office time
 * @param used office time, the days of pauses left out
 * @param paused office time of the days of pauses
 */
public record MeasuredTime(
    int promisedDays,
    int usedDays,
    int statutoryDays,
    int pausedDays,
    Duration promised,
    Duration used,
    Duration paused) {}
