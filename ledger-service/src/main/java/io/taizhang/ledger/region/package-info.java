/** The region tree, with functional zones that have no code level of their own. */
@NullMarked
package io.taizhang.ledger.region;

import org.jspecify.annotations.NullMarked;
