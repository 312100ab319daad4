/** Approval items: received, accepted, paused for a special procedure, granted or refused. */
@NullMarked
package io.taizhang.ledger.item;

import org.jspecify.annotations.NullMarked;
