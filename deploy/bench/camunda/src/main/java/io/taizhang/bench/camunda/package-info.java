/** Camunda 7 as a peer of the workflow. */
@NullMarked
package io.taizhang.bench.camunda;

import org.jspecify.annotations.NullMarked;
