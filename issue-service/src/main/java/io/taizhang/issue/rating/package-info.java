/** 好差评: the rating by the person served, the call-back and the putting right of a bad one. */
@NullMarked
package io.taizhang.issue.rating;

import org.jspecify.annotations.NullMarked;
