/** How much each official carries (专员负荷). */
@NullMarked
package io.taizhang.ledger.load;

import org.jspecify.annotations.NullMarked;
