/** An issue from registration to feedback and all that turns aside, with one clock per stage. */
@NullMarked
package io.taizhang.issue.workflow;

import org.jspecify.annotations.NullMarked;
