/** Figures of issues, each with the filter of the list that shows its rows. */
@NullMarked
package io.taizhang.issue.figures;

import org.jspecify.annotations.NullMarked;
