/** Who calls, and how far that caller may see. */
@NullMarked
package io.taizhang.chassis.security;

import org.jspecify.annotations.NullMarked;
