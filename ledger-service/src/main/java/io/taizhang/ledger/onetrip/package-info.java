/** The ledger of what could not be done in one trip (一趟办不成). */
@NullMarked
package io.taizhang.ledger.onetrip;

import org.jspecify.annotations.NullMarked;
