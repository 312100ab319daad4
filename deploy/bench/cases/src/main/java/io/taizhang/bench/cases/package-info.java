/** Leads cases with so many workers, the same way in every process that is compared. */
@NullMarked
package io.taizhang.bench.cases;

import org.jspecify.annotations.NullMarked;
