/** Events that could not be applied: listed, tried again in order, or discarded for good. */
@NullMarked
package io.taizhang.chassis.messaging.parked;

import org.jspecify.annotations.NullMarked;
