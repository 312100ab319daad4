/** The envelope that outbox, Kafka, feed and webhook carry as the same bytes. */
@NullMarked
package io.taizhang.chassis.messaging.event;

import org.jspecify.annotations.NullMarked;
