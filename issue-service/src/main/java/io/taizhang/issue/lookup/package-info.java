/** What the person served sees and says with receipt number and query code, without a token. */
@NullMarked
package io.taizhang.issue.lookup;

import org.jspecify.annotations.NullMarked;
