/** Background threads: one loop for all of them, woken, resting, surviving failures, stopped. */
@NullMarked
package io.taizhang.chassis.worker;

import org.jspecify.annotations.NullMarked;
