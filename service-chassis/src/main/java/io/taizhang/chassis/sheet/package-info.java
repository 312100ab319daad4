/** Lists as an office prints them: sheets that stream and cannot do anything but be read. */
@NullMarked
package io.taizhang.chassis.sheet;

import org.jspecify.annotations.NullMarked;
