/** Figures for the operator that are read when somebody looks. */
@NullMarked
package io.taizhang.chassis.meter;

import org.jspecify.annotations.NullMarked;
