/** 办不成事: what could not be got done, from the guide desk to the answer. */
@NullMarked
package io.taizhang.issue;

import org.jspecify.annotations.NullMarked;
