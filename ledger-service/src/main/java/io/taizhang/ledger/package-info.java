/** Ledger service: projects, approval items, their clocks, the ledgers and the problems. */
@NullMarked
package io.taizhang.ledger;

import org.jspecify.annotations.NullMarked;
