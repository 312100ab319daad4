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

  boolean granted() {
    return switch (status) {
      case null -> false;
      case GRANTED -> true;
      case RECEIVED, ACCEPTED, SPECIAL_PROCEDURE, REFUSED -> false;
    };
  }

  boolean underway() {
    return switch (status) {
      case null -> false;
      case RECEIVED, ACCEPTED, SPECIAL_PROCEDURE -> true;
      case GRANTED, REFUSED -> false;
    };
  }
}
