package io.taizhang.notification.ladder.domain;

import java.util.Set;

/**
 * One rung as a region has decided it.
 *
 * @param anchor what it is reckoned from
 * @param offset working days from the anchor: before it if negative, its very instant if 0
 * @param effect whether it waits for office hours
 * @param audiences who is told; empty where nobody is told yet
 */
public record RungRule(
    Rung rung, Anchor anchor, int offset, RungEffect effect, Set<Audience> audiences) {

  public RungRule {
    audiences = Set.copyOf(audiences);
  }
}
