package io.taizhang.issue.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an issue has come. Each state but the last awaits exactly one stage. */
public enum IssueState {
  REGISTERED("已登记", Stage.ACCEPT),
  ACCEPTED("已受理", Stage.CLASSIFY),
  CLASSIFIED("已分类", Stage.REFER),
  REFERRED("已转办", Stage.HANDLE),
  CLOSED("已办结", Stage.FEED_BACK),
  FED_BACK("已反馈", null);

  private final String label;
  private final @Nullable Stage awaits;

  IssueState(String label, @Nullable Stage awaits) {
    this.label = label;
    this.awaits = awaits;
  }

  public String label() {
    return label;
  }

  /** The stage whose clock runs in this state; empty at the end. */
  public Optional<Stage> awaits() {
    return Optional.ofNullable(awaits);
  }
}
