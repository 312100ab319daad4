/** What was done, what was found, and the laws that tie the two; pure Java. */
@NullMarked
package io.taizhang.crash.history;

import org.jspecify.annotations.NullMarked;
