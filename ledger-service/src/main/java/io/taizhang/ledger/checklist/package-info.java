/** Versioned checklists (一份清单): what a kind of project has to hand in, where, in what order. */
@NullMarked
package io.taizhang.ledger.checklist;

import org.jspecify.annotations.NullMarked;
