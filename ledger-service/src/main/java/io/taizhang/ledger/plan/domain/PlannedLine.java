package io.taizhang.ledger.plan.domain;

import io.taizhang.ledger.item.domain.ItemStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with what has become of it.
 *
 * @param after keys of the lines that must be granted first
 * @param status of the item that was handed in for it last, if any
 */
public record PlannedLine(String key, List<String> after, @Nullable ItemStatus status) {

  /** Copies the keys. */
  public PlannedLine {
    after = List.copyOf(after);
  }

  /** Granted, with or without a gap, or not needed at all: what waits for it may go on. */
  boolean settled() {
    return switch (status) {
      case null -> false;
      case GRANTED, GRANTED_WITH_GAP, NOT_NEEDED -> true;
      case RECEIVED,
          SUPPLEMENT_ASKED,
          SUPPLEMENT_HANDED_IN,
          WITHDRAWN,
          NOT_OURS,
          ACCEPTED,
          HANDLING,
          SPECIAL_PROCEDURE,
          REFUSED,
          TAKEN_BACK,
          REVOKED ->
          false;
    };
  }

  boolean underway() {
    return status != null && !status.closed();
  }
}
