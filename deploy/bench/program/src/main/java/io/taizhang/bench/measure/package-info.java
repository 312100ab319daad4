/** Processes, processor time and the table that the programs print. */
@NullMarked
package io.taizhang.bench.measure;

import org.jspecify.annotations.NullMarked;
