package io.taizhang.chassis.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What the oracle says of a clock.
 *
 * @param at when it is due, in local time
 * @param counted the days that used up some of the limit, in order
 * @param provisional whether a day that it rests on lies outside the published years
 * @param paused whether a pause is still open
 */
record Answer(LocalDateTime at, List<LocalDate> counted, boolean provisional, boolean paused) {}
