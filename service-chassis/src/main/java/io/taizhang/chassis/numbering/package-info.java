/** Running numbers as offices give them: one series per kind, region and year, without a gap. */
@NullMarked
package io.taizhang.chassis.numbering;

import org.jspecify.annotations.NullMarked;
