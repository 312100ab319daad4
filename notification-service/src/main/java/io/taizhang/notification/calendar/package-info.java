/**
 * The working-day calendar's publication: a notice is entered as a draft, tried out on every clock
 * heard of, then published; the owners of clocks hear of it by event. Version 1 ships with the
 * program.
 */
@NullMarked
package io.taizhang.notification.calendar;

import org.jspecify.annotations.NullMarked;
