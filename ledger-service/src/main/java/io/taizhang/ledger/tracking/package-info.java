/** The project tracking ledger (项目跟踪), row by row as an office prints it. */
@NullMarked
package io.taizhang.ledger.tracking;

import org.jspecify.annotations.NullMarked;
