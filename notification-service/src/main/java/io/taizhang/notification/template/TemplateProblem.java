package io.taizhang.notification.template;

import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;

/** What can be wrong with a template. */
public enum TemplateProblem implements ProblemKind {
  NOT_A_DRAFT("template-not-a-draft", 409, "模板版本已发布"),
  FAULTY("template-faulty", 422, "模板不能使用");

  private final ProblemEntry entry;

  TemplateProblem(String code, int status, String title) {
    this.entry = new ProblemEntry(code, status, title);
  }

  @Override
  public ProblemEntry entry() {
    return entry;
  }
}
