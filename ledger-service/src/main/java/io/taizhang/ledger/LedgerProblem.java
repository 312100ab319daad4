package io.taizhang.ledger;

import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;

/** The refusals that are the ledger's own. */
public enum LedgerProblem implements ProblemKind {
  ALREADY_REGISTERED("already-registered", 409, "已经登记过"),
  UNKNOWN_REFERENCE("unknown-reference", 422, "引用的对象不存在"),
  WRONG_CODE("wrong-code", 422, "编码有误"),
  PROMISE_LATER_THAN_STATUTE("promise-later-than-statute", 422, "承诺时限晚于法定时限"),
  PHASE_OUT_OF_ORDER("phase-out-of-order", 409, "项目阶段次序不符"),
  HANDOVER_OUT_OF_ORDER("handover-out-of-order", 409, "交接步骤次序不符"),
  HANDOVER_NOT_YOURS("handover-not-yours", 403, "不是交接的当事人"),
  NOT_ASSIGNED("not-assigned", 403, "不是本项目的推进专员"),
  NOT_MANDATED("not-mandated", 403, "不是受托的代办员"),
  OTHER_DEPARTMENT("other-department", 403, "不是本部门的事项"),
  ITEM_OUT_OF_ORDER("item-out-of-order", 409, "事项办理次序不符"),
  SECOND_SUPPLEMENT("second-supplement", 409, "补正只能告知一次"),
  SUPPLEMENT_INCOMPLETE("supplement-incomplete", 422, "补正材料未齐"),
  REPORT_NUMBER_TAKEN("report-number-taken", 409, "报告编号已用于另一内容"),
  SECOND_PERSON_NEEDED("second-person-needed", 403, "须由另一人确认"),
  ALREADY_STRUCK_OFF("already-struck-off", 409, "问题已经销号"),
  CHECKLIST_IMPOSSIBLE("checklist-impossible", 422, "清单不成立"),
  CHECKLIST_OUT_OF_ORDER("checklist-out-of-order", 409, "清单步骤次序不符"),
  CHECKLIST_NOT_IN_FORCE("checklist-not-in-force", 409, "清单版本不是现行版本"),
  PLAN_EXISTS("plan-exists", 409, "项目已套用清单"),
  PLAN_LINE_BLOCKED("plan-line-blocked", 409, "前置事项尚未办结"),
  PLAN_LINE_TAKEN("plan-line-taken", 409, "计划事项已经报件"),
  GAP_OPEN("gap-open", 409, "容缺材料尚未补齐"),
  MODE_OUT_OF_ORDER("mode-out-of-order", 409, "办理方式步骤次序不符"),
  OPINION_OUT_OF_ORDER("opinion-out-of-order", 409, "征求意见步骤次序不符"),
  OWNER_TASK_OUT_OF_ORDER("owner-task-out-of-order", 409, "业主任务步骤次序不符"),
  ORDER_OUT_OF_ORDER("order-out-of-order", 409, "督办步骤次序不符"),
  MEETING_OUT_OF_ORDER("meeting-out-of-order", 409, "会议步骤次序不符"),
  VISIT_ROLES_MISSING("visit-roles-missing", 409, "现场人员未到齐"),
  ACTION_OUT_OF_ORDER("action-out-of-order", 409, "行动项步骤次序不符"),
  OWNER_REQUEST_OUT_OF_ORDER("owner-request-out-of-order", 409, "点单步骤次序不符"),
  IMPORT_FILE_UNREADABLE("import-file-unreadable", 422, "导入文件无法读取"),
  IMPORT_FILE_TOO_LARGE("import-file-too-large", 422, "导入文件超出限度"),
  IMPORT_HEADER_WRONG("import-header-wrong", 422, "导入表头有误"),
  IMPORT_OUT_OF_ORDER("import-out-of-order", 409, "导入步骤次序不符");

  private final ProblemEntry entry;

  LedgerProblem(String code, int status, String title) {
    this.entry = new ProblemEntry(code, status, title);
  }

  @Override
  public ProblemEntry entry() {
    return entry;
  }
}
