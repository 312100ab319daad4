package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;

/**
 * A version of the calendar on its way through the running clocks of its region: those between the
 * first and the last day it touches, and those that are provisional.
 *
 * @param touchedFrom the first instant on which anything is decreed otherwise: a clock that is due
 *     before does not move
 * @param touchedUntil the instant after the last one: a clock that starts after it does not move
 * @param wholly whether every clock may move, because office hours do
 */
record Redating(
    int version, RegionPath region, Instant touchedFrom, Instant touchedUntil, boolean wholly) {}
