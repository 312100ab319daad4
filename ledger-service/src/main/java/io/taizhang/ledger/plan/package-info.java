/** A project's plan: the lines of the checklist it follows, and what can be handed in now. */
@NullMarked
package io.taizhang.ledger.plan;

import org.jspecify.annotations.NullMarked;
