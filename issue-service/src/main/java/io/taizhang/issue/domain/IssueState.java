package io.taizhang.issue.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an issue has come. A state that somebody has to act in awaits exactly one stage. */
public enum IssueState {
  REGISTERED("已登记", Stage.ACCEPT),
  EXCLUDING("拟不予受理", Stage.ACCEPT),
  EXCLUDED("不予受理", Stage.FEED_BACK),
  ACCEPTED("已受理", Stage.CLASSIFY),
  CLASSIFIED("已分类", Stage.REFER),
  REFERRED("已转办", Stage.HANDLE),
  RULING("待裁定", Stage.RULE),
  REPORTED("已报结", Stage.REVIEW),
  WATCHED("已转送跟踪", Stage.WATCH),
  MERGED("已并案", null),
  REOPENED("已重启", Stage.REFER),
  CLOSED("已办结", Stage.FEED_BACK),
  FED_BACK("已反馈", null),
  WITHDRAWN("已撤回", null);

  private final String label;
  private final @Nullable Stage awaits;

  IssueState(String label, @Nullable Stage awaits) {
    this.label = label;
    this.awaits = awaits;
  }

  public String label() {
    return label;
  }

  /** The stage whose clock runs in this state; empty at the end, and while another leads. */
  public Optional<Stage> awaits() {
    return Optional.ofNullable(awaits);
  }

  /** Whether the issue is still to be solved: neither closed nor ended otherwise. */
  public boolean open() {
    return switch (this) {
      case CLOSED, FED_BACK, WITHDRAWN, EXCLUDED -> false;
      default -> true;
    };
  }
}
