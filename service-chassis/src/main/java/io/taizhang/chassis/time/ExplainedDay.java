package io.taizhang.chassis.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day on the way to a due date.
 *
 * @param runningCount whole units of the limit used up at the end of this day
 * @param text zh-CN sentence for the person who asks
 * @param source the notice, article or document it rests on; null for an ordinary day of the week
 */
public record ExplainedDay(
    LocalDate date,
    boolean counted,
    int runningCount,
    DayReason reason,
    String text,
    @Nullable String source) {}
