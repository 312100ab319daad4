/** A project's yearly investment and its nodes by month (节点计划), planned and done. */
@NullMarked
package io.taizhang.ledger.yearplan;

import org.jspecify.annotations.NullMarked;
