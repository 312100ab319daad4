/**
 * Supervision orders: opened by card, rule or hand, answered, told to all, closed with a finding.
 */
@NullMarked
package io.taizhang.issue.supervision;

import org.jspecify.annotations.NullMarked;
