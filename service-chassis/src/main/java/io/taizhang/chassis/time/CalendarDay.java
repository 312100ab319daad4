package io.taizhang.chassis.time;

import java.time.LocalDate;

/**
 * A day decreed by a notice of the State Council.
 *
 * @param name the holiday it belongs to, as the notice names it
 * @param source address of the notice
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, String source) {}
