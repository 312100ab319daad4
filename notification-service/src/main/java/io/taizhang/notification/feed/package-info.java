/** What this service tells other systems, and what of theirs it could not apply. */
@NullMarked
package io.taizhang.notification.feed;

import org.jspecify.annotations.NullMarked;
