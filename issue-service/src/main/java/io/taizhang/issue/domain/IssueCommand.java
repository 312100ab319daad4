package io.taizhang.issue.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of a registered issue. Registration makes the first state and is none. */
public sealed interface IssueCommand {
  /** The step, as the window calls it. */
  Step step();

  /** 受理. */
  record Accept() implements IssueCommand {
    @Override
    public Step step() {
      return Step.ACCEPT;
    }
  }

  /**
   * 分类.
   *
   * @param category field of affairs, in the window's words
   */
  record Classify(String category, Tier tier) implements IssueCommand {
    @Override
    public Step step() {
      return Step.CLASSIFY;
    }
  }

  /**
   * 转办.
   *
   * @param leadDepartment code of the department that answers for it
   * @param assisting codes of those that help; never the lead
   */
  record Refer(String leadDepartment, List<String> assisting) implements IssueCommand {
    public Refer {
      assisting = List.copyOf(assisting);
    }

    @Override
    public Step step() {
      return Step.REFER;
    }
  }

  /**
   * 办结 by the department.
   *
   * @param department the department of who closes; only the lead may
   */
  record Close(@Nullable String department, Closing closing) implements IssueCommand {
    @Override
    public Step step() {
      return Step.CLOSE;
    }
  }

  /** 当场办结 at the window, without 转办. */
  record CloseOnTheSpot(Closing closing) implements IssueCommand {
    @Override
    public Step step() {
      return Step.CLOSE_ON_THE_SPOT;
    }
  }

  /**
   * 反馈 to the person.
   *
   * @param satisfied what the person said of it, if anything
   */
  record FeedBack(FeedbackChannel channel, String text, @Nullable Boolean satisfied)
      implements IssueCommand {
    @Override
    public Step step() {
      return Step.FEED_BACK;
    }
  }
}
