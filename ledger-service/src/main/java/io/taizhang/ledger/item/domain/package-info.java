/** The item's life cycle, decided purely. */
@NullMarked
package io.taizhang.ledger.item.domain;

import org.jspecify.annotations.NullMarked;
