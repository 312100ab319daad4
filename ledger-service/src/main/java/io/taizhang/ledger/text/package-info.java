/** Chinese text found by index: what is sought, as a condition of a query. */
@NullMarked
package io.taizhang.ledger.text;

import org.jspecify.annotations.NullMarked;
