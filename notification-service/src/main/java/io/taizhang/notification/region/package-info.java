/** The region tree as the ledger tells it: a replica that scopes what a caller sees. */
@NullMarked
package io.taizhang.notification.region;

import org.jspecify.annotations.NullMarked;
