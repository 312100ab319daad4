/** The rules of the problem register, in plain Java. */
@NullMarked
package io.taizhang.ledger.problem.domain;

import org.jspecify.annotations.NullMarked;
