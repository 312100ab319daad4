/** Weekly and monthly digests, from facts of the ledger's events. */
@NullMarked
package io.taizhang.notification.digest;

import org.jspecify.annotations.NullMarked;
