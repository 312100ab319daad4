/** Addresses of staff beside the inbox; entered and owned here. */
@NullMarked
package io.taizhang.notification.contact;

import org.jspecify.annotations.NullMarked;
