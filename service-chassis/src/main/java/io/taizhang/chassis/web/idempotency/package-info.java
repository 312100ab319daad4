/** A request sent twice is done once: the answer of the first is given again. */
@NullMarked
package io.taizhang.chassis.web.idempotency;

import org.jspecify.annotations.NullMarked;
