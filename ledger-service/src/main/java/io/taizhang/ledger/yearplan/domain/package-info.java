/** When a yearly plan adds up. */
@NullMarked
package io.taizhang.ledger.yearplan.domain;

import org.jspecify.annotations.NullMarked;
