/** Promised against used working days. */
@NullMarked
package io.taizhang.ledger.figures;

import org.jspecify.annotations.NullMarked;
