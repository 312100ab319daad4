package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.issue.domain.FeedbackChannel;
import io.taizhang.issue.intake.Confidence;
import io.taizhang.issue.intake.IntakeChannel;
import io.taizhang.issue.intake.IssueIntake;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of how an issue came in must fit the caller and itself; else 422. */
@ApplicationScoped
class IntakeCheck {

  private final Replica replica;
  private final Scopes scopes;

  IntakeCheck(Replica replica, Scopes scopes) {
    this.replica = replica;
    this.scopes = scopes;
  }

  /** Writes the intake into the issue. */
  void apply(Issue issue, RegisterIssue request, Caller caller) {
    IssueIntake intake = Objects.requireNonNullElse(request.intake(), IssueIntake.USUAL);
    List<FieldError> errors = new ArrayList<>();
    issue.confidence = Objects.requireNonNullElse(intake.confidence(), Confidence.NAMED);
    issue.channel = channel(intake, caller, errors);
    issue.feedbackBy = intake.feedbackBy();
    issue.sourceNumber = intake.sourceNumber();
    issue.recusedPeople = new ArrayList<>(orNone(intake.recusedPeople()));
    issue.recusedDepartments = new ArrayList<>(orNone(intake.recusedDepartments()));
    issue.windowDepartment = window(intake, caller, errors);
    person(issue.confidence, request, errors);
    contact(issue, errors);
    recused(issue, caller, errors);
    if (!errors.isEmpty()) {
      throw CommonProblem.INVALID.because("登记内容有误", errors);
    }
  }

  private static IntakeChannel channel(IssueIntake intake, Caller caller, List<FieldError> errors) {
    IntakeChannel channel = intake.channel();
    if (channel == null) {
      return IntakeChannel.usualFor(caller)
          .orElseThrow(() -> CommonProblem.FORBIDDEN.because("当前角色不能登记"));
    }
    if (!channel.isFor(caller)) {
      errors.add(new FieldError("/intake/channel", "当前角色不能以此渠道登记"));
    }
    return channel;
  }

  private String window(IssueIntake intake, Caller caller, List<FieldError> errors) {
    String named = intake.window();
    if (named != null) {
      require(named, "/intake/window", caller, errors);
      return named;
    }
    String own = caller.department();
    if (own == null || !caller.isAny(Role.CLERK, Role.AGENT)) {
      errors.add(new FieldError("/intake/window", "请写明由哪个窗口承办"));
      return "";
    }
    return own;
  }

  private void recused(Issue issue, Caller caller, List<FieldError> errors) {
    for (int i = 0; i < issue.recusedDepartments.size(); i++) {
      require(issue.recusedDepartments.get(i), "/intake/recusedDepartments/" + i, caller, errors);
    }
    if (issue.recusedDepartments.contains(issue.windowDepartment)) {
      errors.add(new FieldError("/intake/window", "承办窗口须回避，请改由其他窗口承办"));
    }
  }

  private void require(String code, String pointer, Caller caller, List<FieldError> errors) {
    RegionPath scope = scopes.region(caller);
    if (replica.department(code).filter(found -> scope.contains(found.region())).isEmpty()) {
      errors.add(new FieldError(pointer, "没有这个部门，或不在管辖范围内"));
    }
  }

  private static void person(
      Confidence confidence, RegisterIssue request, List<FieldError> errors) {
    boolean anonymous = confidence == Confidence.ANONYMOUS;
    String fault = anonymous ? "匿名反映不登记个人信息" : "不能为空";
    if (anonymous == isThere(request.personName())) {
      errors.add(new FieldError("/personName", fault));
    }
    if (anonymous == isThere(request.personPhone())) {
      errors.add(new FieldError("/personPhone", fault));
    }
    if (anonymous && request.personEmail() != null) {
      errors.add(new FieldError("/personEmail", fault));
    }
  }

  private static void contact(Issue issue, List<FieldError> errors) {
    FeedbackChannel by = issue.feedbackBy;
    if (issue.confidence == Confidence.ANONYMOUS && by != null && by != FeedbackChannel.ONLINE) {
      errors.add(new FieldError("/intake/feedbackBy", "匿名反映只能凭查询码查询结果"));
    }
  }

  private static boolean isThere(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static List<String> orNone(@Nullable List<String> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
