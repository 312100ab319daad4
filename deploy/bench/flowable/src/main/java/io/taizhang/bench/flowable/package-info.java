/** Flowable as a peer of the workflow. */
@NullMarked
package io.taizhang.bench.flowable;

import org.jspecify.annotations.NullMarked;
