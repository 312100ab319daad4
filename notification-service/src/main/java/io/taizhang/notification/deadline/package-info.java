/** Pending rungs and the engine that fires them, each once. */
@NullMarked
package io.taizhang.notification.deadline;

import org.jspecify.annotations.NullMarked;
