/** Intents from the due instant to their effect, by the packaged notification service. */
@NullMarked
package io.taizhang.bench.intents;

import org.jspecify.annotations.NullMarked;
