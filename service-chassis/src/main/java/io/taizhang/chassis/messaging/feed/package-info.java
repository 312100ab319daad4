/** The event log over HTTP: everything the service has published, in order, without a gap. */
@NullMarked
package io.taizhang.chassis.messaging.feed;

import org.jspecify.annotations.NullMarked;
