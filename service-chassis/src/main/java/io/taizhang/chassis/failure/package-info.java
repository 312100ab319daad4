/** What to make of a failure: whether it passes by itself, and how it is told without values. */
@NullMarked
package io.taizhang.chassis.failure;

import org.jspecify.annotations.NullMarked;
