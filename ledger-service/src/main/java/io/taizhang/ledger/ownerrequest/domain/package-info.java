/** The life cycle of an owner's request, pure. */
@NullMarked
package io.taizhang.ledger.ownerrequest.domain;

import org.jspecify.annotations.NullMarked;
