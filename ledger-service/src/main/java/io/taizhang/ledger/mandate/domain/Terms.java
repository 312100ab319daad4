package io.taizhang.ledger.mandate.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was accepted.
 *
 * @param agent the mandated agent's account
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record Terms(String agent, LocalDate from, LocalDate to, Set<Power> powers) {

  /** Copies the powers. */
  public Terms {
    powers = Set.copyOf(powers);
  }

  boolean holdOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
