/** Clocks and supervision orders as their owners tell them; the highest revision counts. */
@NullMarked
package io.taizhang.notification.clock;

import org.jspecify.annotations.NullMarked;
