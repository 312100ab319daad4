/** Tells that somebody can be reached who could not be before. */
@NullMarked
package io.taizhang.notification.reach;

import org.jspecify.annotations.NullMarked;
