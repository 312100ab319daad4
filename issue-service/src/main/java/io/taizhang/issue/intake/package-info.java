/** How an issue came in, and what the person asked to be kept in mind. */
@NullMarked
package io.taizhang.issue.intake;

import org.jspecify.annotations.NullMarked;
