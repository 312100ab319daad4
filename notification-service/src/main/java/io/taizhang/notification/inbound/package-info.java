/** Facts of the other services and what they change here. */
@NullMarked
package io.taizhang.notification.inbound;

import org.jspecify.annotations.NullMarked;
