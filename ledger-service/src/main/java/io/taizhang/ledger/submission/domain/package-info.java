/** Planned against actual hand-ins and approvals, compared purely. */
@NullMarked
package io.taizhang.ledger.submission.domain;

import org.jspecify.annotations.NullMarked;
