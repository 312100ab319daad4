/** What the ledger does with the facts of the other services. */
@NullMarked
package io.taizhang.ledger.inbound;

import org.jspecify.annotations.NullMarked;
