/**
 * The stored form of clocks, for the services that own some: each clock a row with its derived due
 * date, each fact an append-only row, each change an event with the whole snapshot. A service that
 * owns none says {@code taizhang.clockbook.kept=false}: its tables and workers are then not there.
 */
@NullMarked
package io.taizhang.chassis.clockbook;

import org.jspecify.annotations.NullMarked;
