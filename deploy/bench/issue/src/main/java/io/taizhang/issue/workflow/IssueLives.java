package io.taizhang.issue.workflow;

import io.taizhang.bench.cases.CaseWork;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.domain.IssueCommand;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Lives of issues by the use cases themselves, as the service's resources call them; it lies in
 * their package because they are nobody else's. Counties, windows and departments are those that
 * the bench has entered.
 */
@ApplicationScoped
class IssueLives implements CaseWork {

  private static final int COUNTIES = 20;
  private static final int FIRST_COUNTY = 350_200;

  private final IssueDesk desk;
  private final IssueSteps steps;

  IssueLives(IssueDesk desk, IssueSteps steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @Override
  public void lead(int number) {
    String county = Integer.toString(FIRST_COUNTY + number % COUNTIES);
    Caller clerk = caller(Role.CLERK, county, "-WINDOW");
    Caller handler = caller(Role.HANDLER, county, "-HOUSING");
    IssueView issue = desk.register(clerk, request(number, county)).issue();
    issue = take(clerk, issue, new IssueCommand.Accept());
    issue = take(clerk, issue, new ClassifyIssue("住房维修资金", Tier.SIMPLE).command());
    issue = take(clerk, issue, new ReferIssue(county + "-HOUSING", null).command());
    issue = take(handler, issue, new IssueCommand.Close(handler.department(), closing().closing()));
    take(clerk, issue, new FeedBackIssue(FeedbackChannel.PHONE, "已补齐材料并受理（虚构）", true).command());
  }

  private IssueView take(Caller caller, IssueView issue, IssueCommand command) {
    IfMatch version = IfMatch.fromString("\"" + issue.version() + "\"");
    return steps.take(caller, issue.id(), version, command);
  }

  private static Caller caller(String role, String county, String department) {
    return new Caller(role, "示例人员（虚构）", Set.of(role), county, county + department, null);
  }

  private static RegisterIssue request(int number, String county) {
    return new RegisterIssue(
        IssueKind.NOT_ACCEPTED,
        "住房维修资金申请未受理（虚构）" + number,
        "多次到窗口未予受理（虚构）",
        "张三丰（虚构）",
        "138-0000-0000",
        null,
        county,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static CloseIssue closing() {
    return new CloseIssue(
        Outcome.SOLVED, "MATERIAL_TOLD_TOO_LATE", "材料未一次告知（虚构）", "修改办事指南（虚构）", null, null, null);
  }
}
