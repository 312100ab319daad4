/**
 * The submission plan (报件计划) and the annual approval plan (年度审批计划): what was planned for the lines
 * of projects' plans, beside what their items came to.
 */
@NullMarked
package io.taizhang.ledger.submission;

import org.jspecify.annotations.NullMarked;
