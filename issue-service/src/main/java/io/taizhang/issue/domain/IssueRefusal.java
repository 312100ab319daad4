package io.taizhang.issue.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

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

  /** Someone of another department than the lead wants to do what the lead does. */
  record NotLeadDepartment(Step step) implements IssueRefusal {
    @Override
    public String message() {
      return "只有主办部门可以“" + step.label() + "”";
    }
  }

  /** Someone wants to report who does not assist, or whose department has reported. */
  record NotAwaited() implements IssueRefusal {
    @Override
    public String message() {
      return "本部门没有待报结的协办任务";
    }
  }

  /** A department is to lead and to assist at once, or to assist twice. */
  record DepartmentNamedTwice(String department) implements IssueRefusal {
    @Override
    public String message() {
      return "部门 " + department + " 被重复指定";
    }
  }

  /** The window that it is sent on to lies another way than it was said to go. */
  record AnotherDirection(Direction lies) implements IssueRefusal {
    @Override
    public String message() {
      return "该窗口属于“" + lies.label() + "”，与转送方向不符";
    }
  }

  /** Without a tier there is no limit to handle it within. */
  record NotClassified() implements IssueRefusal {
    @Override
    public String message() {
      return "尚未分类、未定办理档次，不能转办";
    }
  }

  /** Whoever proposed it may not confirm or reject it. */
  record SecondPersonNeeded() implements IssueRefusal {
    @Override
    public String message() {
      return "拟不予受理的，须由另一人确认或退回";
    }
  }

  /**
   * The workflow has the result reviewed, so that it is reported and not closed, or the reverse.
   */
  record AnotherWorkflow(boolean review) implements IssueRefusal {
    @Override
    public String message() {
      return review ? "本规程须报结并经办结审核，不能直接办结" : "本规程不设办结审核，请直接办结";
    }
  }

  /** The time in which it was allowed is over. */
  record TooLate(Step step, Instant until) implements IssueRefusal {
    private static final DateTimeFormatter MINUTE =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Shanghai"));

    @Override
    public String message() {
      return "“" + step.label() + "”应在 " + MINUTE.format(until) + " 前提出";
    }
  }

  /** An extension is asked for before the limit runs out. */
  record AlreadyDue() implements IssueRefusal {
    @Override
    public String message() {
      return "办理期限已届满，不能再申请延期";
    }
  }

  /** A ruling is not returned. */
  record RulingStands() implements IssueRefusal {
    @Override
    public String message() {
      return "主办部门已经裁定，不得退回";
    }
  }

  /** It is done once. */
  record AlreadyDone(Step step) implements IssueRefusal {
    @Override
    public String message() {
      return "“" + step.label() + "”已经登记过，不能重复";
    }
  }

  /** Nothing was asked or drafted that could be decided. */
  record NothingToDecide(Step step) implements IssueRefusal {
    @Override
    public String message() {
      return "没有可以“" + step.label() + "”的内容";
    }
  }

  /** The clock stands still; it is resumed first. */
  record StandsStill() implements IssueRefusal {
    @Override
    public String message() {
      return "计时已中止，请先恢复计时";
    }
  }

  /** The lead reports after those who assist. */
  record AssistantsAwaited(Set<String> departments) implements IssueRefusal {
    @Override
    public String message() {
      return "协办部门尚未报结：" + String.join("、", new TreeSet<>(departments));
    }
  }

  /** An answer to a complex issue promises measure, person and date. */
  record PromiseMissing() implements IssueRefusal {
    @Override
    public String message() {
      return "复杂事项的答复须写明措施、责任人和时限";
    }
  }
}
