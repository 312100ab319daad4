/** How often somebody may come, with a token and without. */
@NullMarked
package io.taizhang.gateway.quota;

import org.jspecify.annotations.NullMarked;
