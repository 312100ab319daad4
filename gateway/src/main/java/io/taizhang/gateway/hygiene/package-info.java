/** What a raw request target must look like before anything else looks at it. */
@NullMarked
package io.taizhang.gateway.hygiene;

import org.jspecify.annotations.NullMarked;
