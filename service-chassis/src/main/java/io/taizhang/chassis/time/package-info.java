/**
 * The working-day clock: calendar, clock facts, due dates and their explanation. Pure Java without
 * I/O but for the calendar resource; the current time is always an argument.
 */
@NullMarked
package io.taizhang.chassis.time;

import org.jspecify.annotations.NullMarked;
