package io.taizhang.issue.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to an issue. */
public sealed interface IssueEvent {
  /** The state it leads to. */
  IssueState to();

  /** 已受理. */
  record Accepted() implements IssueEvent {
    @Override
    public IssueState to() {
      return IssueState.ACCEPTED;
    }
  }

  /** 已分类. */
  record Classified(String category, Tier tier) implements IssueEvent {
    @Override
    public IssueState to() {
      return IssueState.CLASSIFIED;
    }
  }

  /** 已转办. */
  record Referred(String leadDepartment, List<String> assisting) implements IssueEvent {
    public Referred {
      assisting = List.copyOf(assisting);
    }

    @Override
    public IssueState to() {
      return IssueState.REFERRED;
    }
  }

  /**
   * 已办结.
   *
   * @param onTheSpot at the window, without 转办
   */
  record Closed(Closing closing, boolean onTheSpot) implements IssueEvent {
    @Override
    public IssueState to() {
      return IssueState.CLOSED;
    }
  }

  /** 已反馈. */
  record FedBack(FeedbackChannel channel, String text, @Nullable Boolean satisfied)
      implements IssueEvent {
    @Override
    public IssueState to() {
      return IssueState.FED_BACK;
    }
  }
}
