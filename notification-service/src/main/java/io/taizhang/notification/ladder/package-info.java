/** Ladders as data, in published versions: when each rung is reached, what it does, who hears. */
@NullMarked
package io.taizhang.notification.ladder;

import org.jspecify.annotations.NullMarked;
