/**
 * What is to be put right in a checklist, and what has been (the loop from a failed trip to a fix).
 */
@NullMarked
package io.taizhang.ledger.fix;

import org.jspecify.annotations.NullMarked;
