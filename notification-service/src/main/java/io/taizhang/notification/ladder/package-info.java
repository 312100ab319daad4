/** The ladder's rungs as data: when each is reached, what it does, who hears of it. */
@NullMarked
package io.taizhang.notification.ladder;

import org.jspecify.annotations.NullMarked;
