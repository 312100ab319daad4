/** When a ledger row is stale for want of a weekly update, and telling of it (每周更新). */
@NullMarked
package io.taizhang.ledger.staleness;

import org.jspecify.annotations.NullMarked;
