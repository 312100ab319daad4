/** Projects and the one officer who pushes each of them through. */
@NullMarked
package io.taizhang.ledger.project;

import org.jspecify.annotations.NullMarked;
