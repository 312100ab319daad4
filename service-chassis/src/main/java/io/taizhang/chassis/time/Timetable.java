package io.taizhang.chassis.time;

/** A calendar and the office hours that travel in it. */
public record Timetable(WorkingCalendar calendar, OfficeHours hours) {}
