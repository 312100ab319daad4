package io.taizhang.notification.intent;

import io.taizhang.notification.ladder.domain.Rung;
import java.time.LocalDate;

/**
 * What became of one rung on one business day.
 *
 * @param fired how many fired
 * @param told of those somebody was told of
 * @param skipped of those nobody was told of any more
 * @param held that were to fire that day and could not, so far
 * @param withdrawn cards that were taken back, and notices of their orders
 * @param late that fired more than a minute after they were due
 * @param longestSeconds the longest from due to fired
 */
record FigureView(
    LocalDate day,
    Rung rung,
    String rungName,
    long fired,
    long told,
    long skipped,
    long held,
    long withdrawn,
    long late,
    long longestSeconds) {}
