/** The rules of the handling modes, decided purely. */
@NullMarked
package io.taizhang.ledger.mode.domain;

import org.jspecify.annotations.NullMarked;
