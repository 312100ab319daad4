/** Events leave through here: written with the change, relayed in order, logged without a gap. */
@NullMarked
package io.taizhang.chassis.messaging.outbox;

import org.jspecify.annotations.NullMarked;
