/** The limit of each stage, as data. */
@NullMarked
package io.taizhang.issue.limit;

import org.jspecify.annotations.NullMarked;
