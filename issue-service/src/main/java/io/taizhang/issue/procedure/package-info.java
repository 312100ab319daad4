/** 办理规程: the versions of how issues go in a region, published by its administrator. */
@NullMarked
package io.taizhang.issue.procedure;

import org.jspecify.annotations.NullMarked;
