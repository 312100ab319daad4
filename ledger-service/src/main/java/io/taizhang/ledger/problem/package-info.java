/** One problem, one measure, one person, one date. */
@NullMarked
package io.taizhang.ledger.problem;

import org.jspecify.annotations.NullMarked;
