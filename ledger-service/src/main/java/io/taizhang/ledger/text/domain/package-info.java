/** Pure: text as it is compared, and what it is made of. */
@NullMarked
package io.taizhang.ledger.text.domain;

import org.jspecify.annotations.NullMarked;
