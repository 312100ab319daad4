/** A part in a project passes on with a receipt of what is open (交接). */
@NullMarked
package io.taizhang.ledger.handover;

import org.jspecify.annotations.NullMarked;
