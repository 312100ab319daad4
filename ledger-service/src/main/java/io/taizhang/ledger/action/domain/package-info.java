/** The life cycle of an action, pure. */
@NullMarked
package io.taizhang.ledger.action.domain;

import org.jspecify.annotations.NullMarked;
