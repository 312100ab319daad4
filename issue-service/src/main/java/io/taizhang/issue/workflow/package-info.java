/** An issue from registration to feedback, with one clock per stage. */
@NullMarked
package io.taizhang.issue.workflow;

import org.jspecify.annotations.NullMarked;
