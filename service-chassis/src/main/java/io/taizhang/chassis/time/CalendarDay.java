package io.taizhang.chassis.time;

import java.time.LocalDate;

/**
 * A day decreed by a notice, of the State Council or of a region.
 *
 * @param name the holiday it belongs to, as the notice names it
 * @param source address of the notice
 * @param publishedAt when the notice was published
 */
public record CalendarDay(
    LocalDate date, DayKind kind, String name, String source, LocalDate publishedAt) {}
