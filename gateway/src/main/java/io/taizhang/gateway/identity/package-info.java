/** Who calls: bearer tokens, checked against the issuer's published keys. */
@NullMarked
package io.taizhang.gateway.identity;

import org.jspecify.annotations.NullMarked;
