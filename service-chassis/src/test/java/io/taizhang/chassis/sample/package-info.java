/** A tiny service of notes, so that the chassis can be tried as services use it. */
@NullMarked
package io.taizhang.chassis.sample;

import org.jspecify.annotations.NullMarked;
