/**
 * Handling modes of items (办理方式): the green channel, notice and commitment, acceptance with gaps. A
 * mode changes order and sequence, never a limit.
 */
@NullMarked
package io.taizhang.ledger.mode;

import org.jspecify.annotations.NullMarked;
