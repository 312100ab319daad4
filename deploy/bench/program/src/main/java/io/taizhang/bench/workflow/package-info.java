/** A case of five stages beside the engines that lead such cases, and beside bare statements. */
@NullMarked
package io.taizhang.bench.workflow;

import org.jspecify.annotations.NullMarked;
