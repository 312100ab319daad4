package io.taizhang.issue.domain;

import static io.taizhang.issue.domain.IssueState.ACCEPTED;
import static io.taizhang.issue.domain.IssueState.CLASSIFIED;
import static io.taizhang.issue.domain.IssueState.CLOSED;
import static io.taizhang.issue.domain.IssueState.EXCLUDED;
import static io.taizhang.issue.domain.IssueState.EXCLUDING;
import static io.taizhang.issue.domain.IssueState.FED_BACK;
import static io.taizhang.issue.domain.IssueState.MERGED;
import static io.taizhang.issue.domain.IssueState.REFERRED;
import static io.taizhang.issue.domain.IssueState.REGISTERED;
import static io.taizhang.issue.domain.IssueState.REOPENED;
import static io.taizhang.issue.domain.IssueState.REPORTED;
import static io.taizhang.issue.domain.IssueState.RULING;
import static io.taizhang.issue.domain.IssueState.WATCHED;
import static io.taizhang.issue.domain.IssueState.WITHDRAWN;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to an issue. */
public sealed interface IssueEvent {
  /** 已受理. */
  record Accepted() implements IssueEvent {}

  /** 拟不予受理. */
  record ExclusionProposed(String by, String reason, String channel) implements IssueEvent {}

  /** 不予受理. */
  record ExclusionConfirmed() implements IssueEvent {}

  /** 继续受理. */
  record ExclusionRejected(String reason) implements IssueEvent {}

  /** 已分类. */
  record Classified(String category, Tier tier) implements IssueEvent {}

  /** 已转办. */
  record Referred(String leadDepartment, List<String> assisting) implements IssueEvent {
    public Referred {
      assisting = List.copyOf(assisting);
    }
  }

  /** 已转送. */
  record SentOn(Direction direction, String receiver, @Nullable String window, String reason)
      implements IssueEvent {}

  /** 已退回; a second time, or disputed, it is to be ruled. */
  record Returned(String reason, boolean toRuling) implements IssueEvent {}

  /** 已裁定. */
  record Ruled(String leadDepartment, List<String> assisting, String reason) implements IssueEvent {
    public Ruled {
      assisting = List.copyOf(assisting);
    }
  }

  /** 已联系. */
  record Contacted(FeedbackChannel channel) implements IssueEvent {}

  /** 已答复. */
  record Answered(String text, @Nullable Promise promise) implements IssueEvent {}

  /** 已申请延期. */
  record ExtensionAsked(int days, String reason) implements IssueEvent {}

  /** 延期已审批. */
  record ExtensionDecided(boolean approved, String reason) implements IssueEvent {}

  /** 协办已报结. */
  record AssistReported(String department, String text) implements IssueEvent {}

  /** 已拟报. */
  record Drafted(Closing closing) implements IssueEvent {}

  /** 已报结. */
  record Reported() implements IssueEvent {}

  /** 审核退回. */
  record SentBack(String reason) implements IssueEvent {}

  /** 已中止. */
  record Suspended(Suspension suspension) implements IssueEvent {}

  /** 已恢复. */
  record Resumed() implements IssueEvent {}

  /** 已撤回. */
  record Withdrawn(String reason) implements IssueEvent {}

  /** 已并案. */
  record Merged(UUID main) implements IssueEvent {}

  /** 已解除并案. */
  record SplitOff(String reason) implements IssueEvent {}

  /** 已重启. */
  record Reopened(String reason) implements IssueEvent {}

  /**
   * 已办结.
   *
   * @param onTheSpot at the window, without 转办
   */
  record Closed(Closing closing, boolean onTheSpot) implements IssueEvent {}

  /** 已指定跟办人. */
  record FollowerAssigned(String subject, String name) implements IssueEvent {}

  /** 已反馈. */
  record FedBack(FeedbackChannel channel, String text, @Nullable Boolean satisfied)
      implements IssueEvent {}

  /** The state it leads to from this one. */
  default IssueState from(IssueState state) {
    return switch (this) {
      case Accepted _ -> ACCEPTED;
      case ExclusionProposed _ -> EXCLUDING;
      case ExclusionConfirmed _ -> EXCLUDED;
      case ExclusionRejected _ -> REGISTERED;
      case Classified _ -> CLASSIFIED;
      case Referred _ -> REFERRED;
      case SentOn _ -> WATCHED;
      case Returned e -> e.toRuling() ? RULING : CLASSIFIED;
      case Ruled _ -> REFERRED;
      case Reported _ -> REPORTED;
      case SentBack _ -> REFERRED;
      case Withdrawn _ -> WITHDRAWN;
      case Merged _ -> MERGED;
      case SplitOff _ -> ACCEPTED;
      case Reopened _ -> REOPENED;
      case Closed _ -> CLOSED;
      case FedBack _ -> FED_BACK;
      case Contacted _ -> state;
      case Answered _ -> state;
      case ExtensionAsked _ -> state;
      case ExtensionDecided _ -> state;
      case AssistReported _ -> state;
      case Drafted _ -> state;
      case Suspended _ -> state;
      case Resumed _ -> state;
      case FollowerAssigned _ -> state;
    };
  }
}
