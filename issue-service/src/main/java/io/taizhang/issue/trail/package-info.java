/** Everything that was done to an issue or its papers, as the audit trail has it. */
@NullMarked
package io.taizhang.issue.trail;

import org.jspecify.annotations.NullMarked;
