/** Facts of this service as they travel. */
@NullMarked
package io.taizhang.notification.outbound;

import org.jspecify.annotations.NullMarked;
