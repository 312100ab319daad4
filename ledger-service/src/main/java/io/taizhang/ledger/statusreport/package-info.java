/**
 * Handling statuses (办件状态) reported by other agencies' systems in the codes that approval systems
 * exchange, carried out as steps of the item.
 */
@NullMarked
package io.taizhang.ledger.statusreport;

import org.jspecify.annotations.NullMarked;
