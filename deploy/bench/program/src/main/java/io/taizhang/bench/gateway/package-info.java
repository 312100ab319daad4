/** The gateway beside proxies that do less. */
@NullMarked
package io.taizhang.bench.gateway;

import org.jspecify.annotations.NullMarked;
