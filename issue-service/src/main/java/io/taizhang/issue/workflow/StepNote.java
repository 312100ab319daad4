package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueEvent;
import io.taizhang.issue.domain.Promise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the history says beside a step, in zh-CN. */
final class StepNote {
  private StepNote() {}

  /** The note of what happens to an issue that it has not changed yet. */
  static @Nullable String of(Issue issue, IssueEvent event) {
    return switch (event) {
      case IssueEvent.Accepted _, IssueEvent.Reported _, IssueEvent.Resumed _ -> null;
      case IssueEvent.ExclusionProposed e -> e.reason() + "，请改走：" + e.channel();
      case IssueEvent.ExclusionConfirmed _ ->
          issue.progress.exclusionCode + "，请改走：" + issue.progress.exclusionChannel;
      case IssueEvent.ExclusionRejected e -> e.reason();
      case IssueEvent.Classified e -> e.category() + "，" + e.tier().label();
      case IssueEvent.Referred e -> referred(e.leadDepartment(), e.assisting());
      case IssueEvent.SentOn e -> e.direction().label() + " " + e.receiver() + "：" + e.reason();
      case IssueEvent.Returned e -> e.reason() + (e.toRuling() ? "；提交裁定" : "");
      case IssueEvent.Ruled e -> referred(e.leadDepartment(), e.assisting()) + "；" + e.reason();
      case IssueEvent.Contacted e -> e.channel().label();
      case IssueEvent.Answered e -> e.text() + promised(e.promise());
      case IssueEvent.ExtensionAsked e -> "申请延长 " + e.days() + " 个工作日：" + e.reason();
      case IssueEvent.ExtensionDecided e -> (e.approved() ? "同意：" : "不同意：") + e.reason();
      case IssueEvent.AssistReported e -> e.department() + "：" + e.text();
      case IssueEvent.Drafted e -> closing(e.closing());
      case IssueEvent.SentBack e -> e.reason();
      case IssueEvent.Suspended e ->
          e.suspension().basis().label()
              + "，"
              + e.suspension().evidence()
              + "，预计至 "
              + e.suspension().expectedEnd();
      case IssueEvent.Withdrawn e -> e.reason();
      case IssueEvent.Merged e -> "并入 " + e.main();
      case IssueEvent.SplitOff e -> e.reason();
      case IssueEvent.Reopened e -> e.reason();
      case IssueEvent.FollowerAssigned e -> e.name();
      case IssueEvent.Closed e -> closing(e.closing());
      case IssueEvent.FedBack e -> e.channel().label() + "：" + e.text();
    };
  }

  private static String referred(String lead, List<String> assisting) {
    return assisting.isEmpty() ? "主办 " + lead : "主办 " + lead + "，协办 " + String.join("、", assisting);
  }

  private static String closing(Closing closing) {
    return closing.outcome().label() + "；原因：" + closing.causeText() + "；措施：" + closing.fix();
  }

  private static String promised(@Nullable Promise promise) {
    return promise == null
        ? ""
        : "；措施：" + promise.measure() + "；责任人：" + promise.person() + "；时限：" + promise.on();
  }
}
