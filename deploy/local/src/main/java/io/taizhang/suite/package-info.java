/** Starts, steers and stops the whole suite on one machine. */
@NullMarked
package io.taizhang.suite;

import org.jspecify.annotations.NullMarked;
