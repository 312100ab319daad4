/** 原因: why something could not be got done, as data that regions govern. */
@NullMarked
package io.taizhang.issue.cause;

import org.jspecify.annotations.NullMarked;
