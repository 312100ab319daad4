/** The wall map: one call answers the whole board. */
@NullMarked
package io.taizhang.ledger.board;

import org.jspecify.annotations.NullMarked;
