/**
 * The problem catalogue: every answer that is not 2xx, RFC 9457, with a stable code and a Chinese
 * title.
 */
@NullMarked
package io.taizhang.chassis.problem;

import org.jspecify.annotations.NullMarked;
