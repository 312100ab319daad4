/** Consumers, one per upstream topic. */
@NullMarked
package io.taizhang.issue.inbound;

import org.jspecify.annotations.NullMarked;
