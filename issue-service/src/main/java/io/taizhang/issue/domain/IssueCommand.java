package io.taizhang.issue.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of a registered issue. Registration makes the first state and is none. */
public sealed interface IssueCommand {
  /** 受理. */
  record Accept() implements IssueCommand {}

  /**
   * 拟不予受理 by one clerk.
   *
   * @param by subject of who proposes
   * @param reason code of the exclusion
   * @param channel where the person is to go instead
   */
  record ProposeExclusion(String by, String reason, String channel) implements IssueCommand {}

  /** The second person agrees. */
  record ConfirmExclusion(String by) implements IssueCommand {}

  /** The second person does not; it goes on. */
  record RejectExclusion(String by, String reason) implements IssueCommand {}

  /**
   * 分类.
   *
   * @param category field of affairs, in the window's words
   */
  record Classify(String category, Tier tier) implements IssueCommand {}

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
  }

  /**
   * 转送: somebody else solves it, it is watched from here.
   *
   * @param receiver the organ it is sent to
   * @param lies which way the window lies, seen from here; null where none of another region is
   *     named
   */
  record SendOn(
      Direction direction,
      String receiver,
      @Nullable String window,
      String reason,
      @Nullable Direction lies)
      implements IssueCommand {}

  /**
   * 退回 by the lead department.
   *
   * @param disputed whether the department says that it is not the one
   * @param until the last instant at which it may
   */
  record Return(@Nullable String department, String reason, boolean disputed, Instant until)
      implements IssueCommand {}

  /** 裁定: the lead is named for good. */
  record Rule(String leadDepartment, List<String> assisting, String reason)
      implements IssueCommand {
    public Rule {
      assisting = List.copyOf(assisting);
    }
  }

  /** 首次联系. */
  record RecordContact(FeedbackChannel channel) implements IssueCommand {}

  /** 首次实质答复. */
  record RecordAnswer(String text, @Nullable Promise promise) implements IssueCommand {}

  /**
   * 延期申请, before due.
   *
   * @param days working days more
   * @param due whether the handling clock has run out
   */
  record AskExtension(@Nullable String department, int days, String reason, boolean due)
      implements IssueCommand {}

  /** 审批延期, above the department. */
  record DecideExtension(boolean approved, String reason) implements IssueCommand {}

  /** 协办报结. */
  record ReportAssist(@Nullable String department, String text) implements IssueCommand {}

  /** 拟报办结 by the lead's handler. */
  record DraftReport(@Nullable String department, Closing closing) implements IssueCommand {}

  /** 签发 by the lead's head. */
  record SignReport(@Nullable String department) implements IssueCommand {}

  /**
   * 办结审核 passed.
   *
   * @param closing what the department reported
   */
  record Approve(Closing closing) implements IssueCommand {}

  /** 办结审核 not passed. */
  record SendBack(String reason) implements IssueCommand {}

  /** 中止计时. */
  record Suspend(@Nullable String department, Suspension suspension) implements IssueCommand {}

  /** 恢复计时. */
  record Resume(@Nullable String department) implements IssueCommand {}

  /** 撤回 by the person. */
  record Withdraw(String reason) implements IssueCommand {}

  /** 并案: another issue leads. */
  record Merge(UUID main) implements IssueCommand {}

  /** 解除并案. */
  record Split(String reason) implements IssueCommand {}

  /**
   * 重启 within the window.
   *
   * @param until the last instant at which it may
   */
  record Reopen(String reason, Instant until) implements IssueCommand {}

  /**
   * 办结 by the department, where nothing is reviewed.
   *
   * @param department the department of who closes; only the lead may
   */
  record Close(@Nullable String department, Closing closing) implements IssueCommand {}

  /** 当场办结 at the window, without 转办. */
  record CloseOnTheSpot(Closing closing) implements IssueCommand {}

  /** What was sent on is solved elsewhere. */
  record CloseWatched(Closing closing) implements IssueCommand {}

  /** The main issue is closed; the system's own step. */
  record CloseWithMain(Closing closing) implements IssueCommand {}

  /**
   * 指定跟办人.
   *
   * @param name official name of somebody of the task force
   */
  record AssignFollower(String subject, String name) implements IssueCommand {}

  /**
   * 反馈 to the person.
   *
   * @param satisfied what the person said of it, if anything
   */
  record FeedBack(FeedbackChannel channel, String text, @Nullable Boolean satisfied)
      implements IssueCommand {}

  /** The step, as the window calls it. */
  default Step step() {
    return switch (this) {
      case Accept _ -> Step.ACCEPT;
      case ProposeExclusion _ -> Step.PROPOSE_EXCLUSION;
      case ConfirmExclusion _ -> Step.CONFIRM_EXCLUSION;
      case RejectExclusion _ -> Step.REJECT_EXCLUSION;
      case Classify _ -> Step.CLASSIFY;
      case Refer _ -> Step.REFER;
      case SendOn _ -> Step.SEND_ON;
      case Return _ -> Step.RETURN;
      case Rule _ -> Step.RULE;
      case RecordContact _ -> Step.RECORD_CONTACT;
      case RecordAnswer _ -> Step.RECORD_ANSWER;
      case AskExtension _ -> Step.ASK_EXTENSION;
      case DecideExtension _ -> Step.DECIDE_EXTENSION;
      case ReportAssist _ -> Step.REPORT_ASSIST;
      case DraftReport _ -> Step.DRAFT_REPORT;
      case SignReport _ -> Step.SIGN_REPORT;
      case Approve _ -> Step.APPROVE;
      case SendBack _ -> Step.SEND_BACK;
      case Suspend _ -> Step.SUSPEND;
      case Resume _ -> Step.RESUME;
      case Withdraw _ -> Step.WITHDRAW;
      case Merge _ -> Step.MERGE;
      case Split _ -> Step.SPLIT;
      case Reopen _ -> Step.REOPEN;
      case Close _ -> Step.CLOSE;
      case CloseOnTheSpot _ -> Step.CLOSE_ON_THE_SPOT;
      case CloseWatched _ -> Step.CLOSE_WATCHED;
      case CloseWithMain _ -> Step.CLOSE_WITH_MAIN;
      case AssignFollower _ -> Step.ASSIGN_FOLLOWER;
      case FeedBack _ -> Step.FEED_BACK;
    };
  }
}
