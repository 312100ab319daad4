/** Lists that an office hands in as files: tried row by row first, then merged or asserted. */
@NullMarked
package io.taizhang.ledger.imports;

import org.jspecify.annotations.NullMarked;
