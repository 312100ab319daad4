/** The outbox: how fast it drains, how soon it takes effect, what it costs writers. */
@NullMarked
package io.taizhang.bench.outbox;

import org.jspecify.annotations.NullMarked;
