/**
 * The working-day calendar as a service has it: version 1 from the program, later ones from events,
 * and the lock that lets no clock be written under an old version once a new one is installed.
 */
@NullMarked
package io.taizhang.chassis.calendar;

import org.jspecify.annotations.NullMarked;
