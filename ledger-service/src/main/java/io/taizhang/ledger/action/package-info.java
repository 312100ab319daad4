/** Actions (行动项): what somebody has to do by a date, told done and confirmed by another. */
@NullMarked
package io.taizhang.ledger.action;

import org.jspecify.annotations.NullMarked;
