package io.taizhang.notification.ladder.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rung as a region has decided it.
 *
 * @param name what it is called there
 * @param anchor what it is reckoned from
 * @param offset how far from it
 * @param effect whether it waits for office hours
 * @param audiences who is told; empty where nobody is told yet
 * @param channels by what they are told
 * @param template code of the text, null for the built-in one
 */
public record RungRule(
    Rung rung,
    String name,
    Anchor anchor,
    Offset offset,
    RungEffect effect,
    Set<Audience> audiences,
    Set<NoticeChannel> channels,
    @Nullable String template) {

  public RungRule {
    audiences = Set.copyOf(audiences);
    channels = Set.copyOf(channels);
  }

  /** The same rung reckoned from something else. */
  RungRule from(Anchor other) {
    return new RungRule(rung, name, other, offset, effect, audiences, channels, template);
  }
}
