/** Projects found by what an office asks: typed, closed fields over all that a project has. */
@NullMarked
package io.taizhang.ledger.search;

import org.jspecify.annotations.NullMarked;
