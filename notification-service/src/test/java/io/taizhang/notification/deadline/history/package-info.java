/** What was told and what fired, and the laws that hold of it whatever was killed meanwhile. */
@NullMarked
package io.taizhang.notification.deadline.history;

import org.jspecify.annotations.NullMarked;
