/** The query code of a receipt: shown once, kept as a hash. */
@NullMarked
package io.taizhang.issue.receipt;

import org.jspecify.annotations.NullMarked;
