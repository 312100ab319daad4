package io.taizhang.ledger.opinion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a consultation stands: a question asked of its facts at a moment, never stored. At the due
 * instant an unanswered one is late, or counts as consent where the region says so.
 */
public enum OpinionState {
  ASKED("待答复"),
  LATE("逾期未答复"),
  CONSENTED_BY_SILENCE("逾期视为同意"),
  ANSWERED("已答复");

  private final String label;

  OpinionState(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /**
   * Where it stands at a moment.
   *
   * @param answeredAt null while there is no answer
   * @param silenceConsents whether the region's rule was in force when it was asked
   */
  public static OpinionState of(
      @Nullable Instant answeredAt, Instant dueAt, boolean silenceConsents, Instant now) {
    if (answeredAt != null) {
      return ANSWERED;
    }
    if (now.isBefore(dueAt)) {
      return ASKED;
    }
    return silenceConsents ? CONSENTED_BY_SILENCE : LATE;
  }

  /** Whether an answer is still taken: a late one is, one after consent by silence is not. */
  public boolean answerable() {
    return this == ASKED || this == LATE;
  }
}
