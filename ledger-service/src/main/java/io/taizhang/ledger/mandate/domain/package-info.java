/** The rules of an agent's mandate, in plain Java. */
@NullMarked
package io.taizhang.ledger.mandate.domain;

import org.jspecify.annotations.NullMarked;
