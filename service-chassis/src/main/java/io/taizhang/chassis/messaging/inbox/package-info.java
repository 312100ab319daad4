/**
 * Events arrive through here: once in effect, in order per key, parked when they cannot be applied.
 */
@NullMarked
package io.taizhang.chassis.messaging.inbox;

import org.jspecify.annotations.NullMarked;
