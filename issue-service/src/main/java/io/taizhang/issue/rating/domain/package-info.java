/** The law of a rating. Pure. */
@NullMarked
package io.taizhang.issue.rating.domain;

import org.jspecify.annotations.NullMarked;
