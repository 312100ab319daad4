/** Times the suite beside its peers, on demand. */
@NullMarked
package io.taizhang.bench;

import org.jspecify.annotations.NullMarked;
