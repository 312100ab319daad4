/**
 * A second opinion on the working-day clock, written from the law and the yearly holiday files and
 * without a look at the calculator: plain loops, day by day. Its readings stand in {@link
 * io.taizhang.chassis.oracle.DayOracle}.
 */
@NullMarked
package io.taizhang.chassis.oracle;

import org.jspecify.annotations.NullMarked;
