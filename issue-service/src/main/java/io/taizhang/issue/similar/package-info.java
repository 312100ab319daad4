/** What earlier issues like this one suggest: never done by itself, always explained. */
@NullMarked
package io.taizhang.issue.similar;

import org.jspecify.annotations.NullMarked;
