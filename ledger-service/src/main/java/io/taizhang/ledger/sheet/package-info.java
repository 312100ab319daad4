/** Ledgers as an office prints them: sheets that stream and cannot do anything but be read. */
@NullMarked
package io.taizhang.ledger.sheet;

import org.jspecify.annotations.NullMarked;
