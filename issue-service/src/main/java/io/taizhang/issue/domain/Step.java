package io.taizhang.issue.domain;

import java.util.Locale;
import java.util.Set;

/**
 * A step in an issue's history, and the widest set of roles that a workflow may give it to; by the
 * names that tokens carry.
 */
public enum Step {
  REGISTER("登记", "clerk"),
  ACCEPT("受理", "clerk"),
  PROPOSE_EXCLUSION("拟不予受理", "clerk"),
  CONFIRM_EXCLUSION("确认不予受理", "clerk leader"),
  REJECT_EXCLUSION("退回继续受理", "clerk leader"),
  CLASSIFY("分类", "clerk"),
  REFER("转办", "clerk"),
  SEND_ON("转送跟踪", "clerk"),
  RETURN("退回", "handler head"),
  RULE("裁定", "leader agent"),
  RECORD_CONTACT("首次联系", "clerk"),
  RECORD_ANSWER("首次实质答复", "clerk handler"),
  ASK_EXTENSION("申请延期", "handler head"),
  DECIDE_EXTENSION("审批延期", "leader"),
  REPORT_ASSIST("协办报结", "handler head"),
  DRAFT_REPORT("拟报办结", "handler"),
  SIGN_REPORT("签发报结", "head"),
  APPROVE("审核通过", "clerk agent"),
  SEND_BACK("审核退回", "clerk agent"),
  SUSPEND("中止计时", "handler head"),
  RESUME("恢复计时", "handler head"),
  WITHDRAW("撤回", "clerk"),
  MERGE("并案", "clerk"),
  SPLIT("解除并案", "clerk"),
  REOPEN("重启", "clerk"),
  CLOSE("办结", "handler"),
  CLOSE_ON_THE_SPOT("当场办结", "clerk"),
  CLOSE_WATCHED("跟踪办结", "clerk"),
  CLOSE_WITH_MAIN("随主件办结", ""),
  ASSIGN_FOLLOWER("指定跟办人", "clerk agent leader"),
  FEED_BACK("反馈", "clerk");

  private final String label;
  private final String mayTake;

  Step(String label, String mayTake) {
    this.label = label;
    this.mayTake = mayTake;
  }

  public String label() {
    return label;
  }

  /** The roles that a workflow may give the step to; none for what only the system does. */
  public Set<String> mayTake() {
    return mayTake.isEmpty() ? Set.of() : Set.of(mayTake.split(" ", -1));
  }

  /** The verb of the step's path and audit action: {@code close-on-the-spot}. */
  public String verb() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
