/** What lists have in common: conditions only of what was asked. */
@NullMarked
package io.taizhang.ledger.listing;

import org.jspecify.annotations.NullMarked;
