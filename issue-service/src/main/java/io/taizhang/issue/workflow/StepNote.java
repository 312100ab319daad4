package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueEvent;
import org.jspecify.annotations.Nullable;

/** What the history says beside a step, in zh-CN. */
final class StepNote {
  private StepNote() {}

  static @Nullable String of(IssueEvent event) {
    return switch (event) {
      case IssueEvent.Accepted _ -> null;
      case IssueEvent.Classified e -> e.category() + "，" + e.tier().label();
      case IssueEvent.Referred e ->
          e.assisting().isEmpty()
              ? "主办 " + e.leadDepartment()
              : "主办 " + e.leadDepartment() + "，协办 " + String.join("、", e.assisting());
      case IssueEvent.Closed e ->
          e.closing().outcome().label()
              + "；原因："
              + e.closing().causeText()
              + "；措施："
              + e.closing().fix();
      case IssueEvent.FedBack e -> e.channel().label() + "：" + e.text();
    };
  }
}
