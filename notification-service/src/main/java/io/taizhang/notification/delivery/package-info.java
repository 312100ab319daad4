/** Messages on their way out by e-mail. */
@NullMarked
package io.taizhang.notification.delivery;

import org.jspecify.annotations.NullMarked;
