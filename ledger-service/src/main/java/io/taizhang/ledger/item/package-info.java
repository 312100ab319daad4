/**
 * Approval items: received, answered within the acceptance window, handled, granted or refused,
 * each answer with its receipt.
 */
@NullMarked
package io.taizhang.ledger.item;

import org.jspecify.annotations.NullMarked;
