/**
 * Business time: the injected clock, the working-day calendar in force, and time travel for the
 * local suite.
 */
@NullMarked
package io.taizhang.chassis.clock;

import org.jspecify.annotations.NullMarked;
