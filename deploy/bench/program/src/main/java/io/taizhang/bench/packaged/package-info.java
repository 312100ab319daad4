/** A service as packaged, with the parts it stands on, and requests sent to it on time. */
@NullMarked
package io.taizhang.bench.packaged;

import org.jspecify.annotations.NullMarked;
