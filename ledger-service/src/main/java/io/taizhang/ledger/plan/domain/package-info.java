/** How far a project's plan has got, decided purely. */
@NullMarked
package io.taizhang.ledger.plan.domain;

import org.jspecify.annotations.NullMarked;
