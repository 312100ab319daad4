/**
 * What owners have to bring, by when (业主任务): assigned by the officer, reported by the owner as it
 * happens, confirmed or sent back.
 */
@NullMarked
package io.taizhang.ledger.ownertask;

import org.jspecify.annotations.NullMarked;
