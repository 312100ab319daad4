/** The ledger at the size of a province: how long reads, lists, walls and transitions take. */
@NullMarked
package io.taizhang.bench.ledger;

import org.jspecify.annotations.NullMarked;
