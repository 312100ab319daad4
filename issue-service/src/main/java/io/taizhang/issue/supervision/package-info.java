/** Supervision orders: opened by a red card, answered by the department, closed with a finding. */
@NullMarked
package io.taizhang.issue.supervision;

import org.jspecify.annotations.NullMarked;
