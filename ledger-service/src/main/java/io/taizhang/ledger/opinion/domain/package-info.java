/** How a consultation stands, decided purely. */
@NullMarked
package io.taizhang.ledger.opinion.domain;

import org.jspecify.annotations.NullMarked;
