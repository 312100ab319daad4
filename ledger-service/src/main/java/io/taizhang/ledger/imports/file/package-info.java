/** Files as they are handed in, read row by row, and refused when they are not what they say. */
@NullMarked
package io.taizhang.ledger.imports.file;

import org.jspecify.annotations.NullMarked;
