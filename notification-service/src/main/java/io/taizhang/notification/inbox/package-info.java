/** Messages in the application: who may read them, who has. */
@NullMarked
package io.taizhang.notification.inbox;

import org.jspecify.annotations.NullMarked;
