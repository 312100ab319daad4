package io.taizhang.notification.template;

import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.Notice;
import io.taizhang.notification.ladder.domain.RungRule;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates in force for as long as a batch takes, each looked up once. */
public final class Edition {

  private final Words words;
  private final Map<TemplateName, Forms> templates = new EnumMap<>(TemplateName.class);

  Edition(Words words) {
    this.words = words;
  }

  /**
   * A notice in all its forms: by the template that the rung names, else by its own.
   *
   * @param times of the region
   * @param link where the deadline explains itself, if it does
   */
  public Forms of(
      RungRule rule, Notice notice, LadderTimes times, Instant now, @Nullable String link) {
    return words.rendered(
        templates.computeIfAbsent(name(rule), words::inForce),
        RungWords.data(notice, times, now, link));
  }

  /** What the project's owner reads of it, whatever the rung. */
  public Forms progress(Notice notice, LadderTimes times, Instant now) {
    return words.rendered(
        templates.computeIfAbsent(TemplateName.OWNER_PROGRESS, words::inForce),
        RungWords.data(notice, times, now, null));
  }

  private static TemplateName name(RungRule rule) {
    String code = rule.template();
    return code == null
        ? TemplateName.valueOf(rule.rung().name())
        : TemplateName.of(code).orElseThrow(() -> new IllegalStateException("no template " + code));
  }
}
