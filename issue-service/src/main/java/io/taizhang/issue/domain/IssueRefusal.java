package io.taizhang.issue.domain;

/** The reasons for which a step is refused. */
public sealed interface IssueRefusal {
  /** zh-CN sentence for the person at the screen. */
  String message();

  /** The step does not follow from the state. */
  record OutOfOrder(IssueState state, Step step) implements IssueRefusal {
    @Override
    public String message() {
      String next = state.awaits().map(stage -> "，下一步应为“" + stage.label() + "”").orElse("，流程已结束");
      return "当前状态“" + state.label() + "”不能“" + step.label() + "”" + next;
    }
  }

  /** Someone of another department than the lead wants to close. */
  record NotLeadDepartment() implements IssueRefusal {
    @Override
    public String message() {
      return "只有主办部门的经办人可以办结";
    }
  }

  /** A department is to lead and to assist at once, or to assist twice. */
  record DepartmentNamedTwice(String department) implements IssueRefusal {
    @Override
    public String message() {
      return "部门 " + department + " 被重复指定";
    }
  }
}
