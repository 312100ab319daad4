package io.taizhang.crash.history;

import java.util.List;

/**
 * Checks a settled history: no acknowledged deed lost, none half done, no effect missing or twice,
 * every key's events gapless and in order, every log gapless, feed, topic and log the same, every
 * replica like its source.
 */
public final class HistoryCheck {
  private static final List<Law> LAWS =
      List.of(
          new DeedsStandWhole(),
          new EveryCauseOneEffect(),
          new KeysInOrder(),
          new LogsGapless(),
          new FeedLikeLog(),
          new TopicLikeLog(),
          new NothingLeftOver(),
          new CopiesLikeSources());

  private HistoryCheck() {}

  /** What is wrong with the history; empty when it is sound. */
  public static List<String> violations(History history) {
    return LAWS.stream().flatMap(law -> law.broken(history)).toList();
  }
}
