package io.taizhang.ledger.mode.domain;

import io.taizhang.ledger.item.domain.ItemStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment (告知承诺) stands: the applicant has been told the conditions and has promised in
 * writing to meet them, the organ decides first and checks by a day; what turns out false is
 * revoked.
 */
public enum CommitmentState {
  AWAITING_DECISION("待决定"),
  TO_CHECK("待核查"),
  OVERDUE("逾期未核查"),
  KEPT("已履行"),
  FALSE("承诺不实"),
  LAPSED("已终结");

  private final String label;

  CommitmentState(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** Whether a commitment may be taken while the item stands so: before the decision. */
  public static boolean mayCommit(ItemStatus status) {
    return !status.closed();
  }

  /**
   * Where it stands today; the day itself still counts.
   *
   * @param kept what the check found, null before it
   */
  public static CommitmentState of(
      ItemStatus status, @Nullable Boolean kept, LocalDate checkBy, LocalDate today) {
    if (kept != null) {
      return kept ? KEPT : FALSE;
    }
    return switch (status) {
      case GRANTED, GRANTED_WITH_GAP -> today.isAfter(checkBy) ? OVERDUE : TO_CHECK;
      case RECEIVED,
          SUPPLEMENT_ASKED,
          SUPPLEMENT_HANDED_IN,
          ACCEPTED,
          HANDLING,
          SPECIAL_PROCEDURE ->
          AWAITING_DECISION;
      case WITHDRAWN, NOT_NEEDED, NOT_OURS, REFUSED, TAKEN_BACK, REVOKED -> LAPSED;
    };
  }

  /** Whether the check can be recorded. */
  public boolean checkable() {
    return this == TO_CHECK || this == OVERDUE;
  }
}
