/**
 * The stored form of clocks, for the services that own some: each clock a row with its derived due
 * date, each fact an append-only row, each change an event with the whole snapshot.
 */
@NullMarked
package io.taizhang.chassis.clockbook;

import org.jspecify.annotations.NullMarked;
