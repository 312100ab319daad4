package io.taizhang.issue.workflow;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;
import io.taizhang.issue.domain.IssueRefusal;
import java.util.List;

/** This service's own refusals. */
public enum IssueProblem implements ProblemKind {
  NOT_LEAD_DEPARTMENT("not-lead-department", 403, "不是主办部门"),
  RECUSED("recused", 403, "须回避"),
  SECOND_PERSON_NEEDED("second-person-needed", 403, "须由另一人确认");

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
      case IssueRefusal.NotLeadDepartment _ -> NOT_LEAD_DEPARTMENT.because(refusal.message());
      case IssueRefusal.SecondPersonNeeded _ -> SECOND_PERSON_NEEDED.because(refusal.message());
      case IssueRefusal.NotAwaited _ -> CommonProblem.FORBIDDEN.because(refusal.message());
      case IssueRefusal.DepartmentNamedTwice _ ->
          invalid("转办部门有误", "/assisting", refusal.message());
      case IssueRefusal.AnotherDirection _ -> invalid("转送方向有误", "/direction", refusal.message());
      case IssueRefusal.PromiseMissing _ -> invalid("答复不完整", "/promise", refusal.message());
      case IssueRefusal.OutOfOrder _,
          IssueRefusal.NotClassified _,
          IssueRefusal.AnotherWorkflow _,
          IssueRefusal.TooLate _,
          IssueRefusal.AlreadyDue _,
          IssueRefusal.RulingStands _,
          IssueRefusal.AlreadyDone _,
          IssueRefusal.NothingToDecide _,
          IssueRefusal.StandsStill _,
          IssueRefusal.AssistantsAwaited _ ->
          CommonProblem.OUT_OF_ORDER.because(refusal.message());
    };
  }

  static HttpProblem invalid(String detail, String pointer, String message) {
    return CommonProblem.INVALID.because(detail, List.of(new FieldError(pointer, message)));
  }

  static HttpProblem noSuchIssue() {
    return CommonProblem.NOT_FOUND.because("没有这件“办不成事”");
  }
}
