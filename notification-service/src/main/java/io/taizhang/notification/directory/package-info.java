/** Names of departments and officers as the ledger tells them. */
@NullMarked
package io.taizhang.notification.directory;

import org.jspecify.annotations.NullMarked;
