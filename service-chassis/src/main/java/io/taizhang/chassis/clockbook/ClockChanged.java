package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.time.ClockSnapshot;

/** The data of every {@code clock.*} event. */
record ClockChanged(ClockSnapshot clock, ClockSubject subject, Addressee addressee) {}
