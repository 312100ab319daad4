package io.taizhang.ledger.checklist.domain;

import java.util.List;

/**
 * A line's place in the order.
 *
 * @param key the line's own key
 * @param after keys of the lines that must be decided first
 */
public record Link(String key, List<String> after) {

  /** Copies the keys. */
  public Link {
    after = List.copyOf(after);
  }
}
