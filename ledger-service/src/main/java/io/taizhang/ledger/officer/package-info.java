/** Officials by name and post: promotion officers among them. */
@NullMarked
package io.taizhang.ledger.officer;

import org.jspecify.annotations.NullMarked;
