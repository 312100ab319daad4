/** The departments that handle items. */
@NullMarked
package io.taizhang.ledger.department;

import org.jspecify.annotations.NullMarked;
