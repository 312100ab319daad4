/** Writes, relays and consumes on the chassis, at the speed the bench asks for. */
@NullMarked
package io.taizhang.bench.service;

import org.jspecify.annotations.NullMarked;
