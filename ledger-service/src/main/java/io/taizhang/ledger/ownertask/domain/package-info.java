/** The life of an owner's task, decided purely. */
@NullMarked
package io.taizhang.ledger.ownertask.domain;

import org.jspecify.annotations.NullMarked;
