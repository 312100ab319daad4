/** Supervision orders (督办) that red cards open. */
@NullMarked
package io.taizhang.ledger.supervision;

import org.jspecify.annotations.NullMarked;
