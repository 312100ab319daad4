package io.taizhang.chassis.calendar;

import io.taizhang.chassis.time.CalendarVersion;

/** A version has been installed, in the transaction at hand: who reckons by it joins in. */
public record CalendarInstalled(CalendarVersion version) {}
