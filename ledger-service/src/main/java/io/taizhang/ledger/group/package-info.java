/**
 * Items of one project handled together under one limit: what they use is the union of their days,
 * not the sum. Reckoned on reading from the items' own clocks; a group has no clock row, so nothing
 * watches its due date yet.
 */
@NullMarked
package io.taizhang.ledger.group;

import org.jspecify.annotations.NullMarked;
