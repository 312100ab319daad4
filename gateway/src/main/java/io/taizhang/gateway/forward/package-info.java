/** Where a request goes and how it gets there, streamed and unparsed. */
@NullMarked
package io.taizhang.gateway.forward;

import org.jspecify.annotations.NullMarked;
