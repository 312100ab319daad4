/** Papers of an issue: checked, kept outside the database, shown to whoever sees the issue. */
@NullMarked
package io.taizhang.issue.attachment;

import org.jspecify.annotations.NullMarked;
