/**
 * Deadlines, ladders, inbox and e-mail: who is told of a time limit, when, and by which channel.
 */
@NullMarked
package io.taizhang.notification;

import org.jspecify.annotations.NullMarked;
