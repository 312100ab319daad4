/** A checklist's order and the life of its versions, decided purely. */
@NullMarked
package io.taizhang.ledger.checklist.domain;

import org.jspecify.annotations.NullMarked;
