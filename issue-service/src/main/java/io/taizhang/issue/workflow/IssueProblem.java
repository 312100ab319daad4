package io.taizhang.issue.workflow;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;
import io.taizhang.issue.domain.IssueRefusal;
import java.util.List;

/** This service's own refusals. */
enum IssueProblem implements ProblemKind {
  NOT_LEAD_DEPARTMENT("not-lead-department", 403, "不是主办部门");

  private final ProblemEntry entry;

  IssueProblem(String code, int status, String title) {
    this.entry = new ProblemEntry(code, status, title);
  }

  @Override
  public ProblemEntry entry() {
    return entry;
  }

  /** The refusal as a problem to answer with. */
  static HttpProblem of(IssueRefusal refusal) {
    return switch (refusal) {
      case IssueRefusal.OutOfOrder _ -> CommonProblem.OUT_OF_ORDER.because(refusal.message());
      case IssueRefusal.NotLeadDepartment _ -> NOT_LEAD_DEPARTMENT.because(refusal.message());
      case IssueRefusal.DepartmentNamedTwice _ ->
          CommonProblem.INVALID.because(
              "转办部门有误", List.of(new FieldError("/assisting", refusal.message())));
    };
  }

  static HttpProblem noSuchIssue() {
    return CommonProblem.NOT_FOUND.because("没有这件“办不成事”");
  }
}
