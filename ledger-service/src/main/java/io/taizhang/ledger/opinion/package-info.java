/**
 * Consultation of another department on an item (征求意见): by letter, in a meeting, in a joint review,
 * asked with a limit and answered, or left unanswered where silence counts as consent.
 */
@NullMarked
package io.taizhang.ledger.opinion;

import org.jspecify.annotations.NullMarked;
