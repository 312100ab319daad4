/**
 * The packaged services under kill -9: windows between two steps are hit from outside, what was
 * done is recorded, and what is found afterwards must agree with it.
 */
@NullMarked
package io.taizhang.crash;

import org.jspecify.annotations.NullMarked;
