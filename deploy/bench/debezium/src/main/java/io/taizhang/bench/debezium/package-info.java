/** Debezium's embedded engine as a peer of the outbox relay. */
@NullMarked
package io.taizhang.bench.debezium;

import org.jspecify.annotations.NullMarked;
