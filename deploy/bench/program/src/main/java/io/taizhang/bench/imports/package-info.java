/** How long a large list takes, from the file handed in to the last project in the ledger. */
@NullMarked
package io.taizhang.bench.imports;

import org.jspecify.annotations.NullMarked;
