package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import java.util.ArrayList;
import java.util.List;

/** 回避: whom the person asked to be passed over neither gets the issue nor takes a step in it. */
final class Recusals {
  private Recusals() {}

  /** 403 when the caller is to be passed over. */
  static void refuse(Issue issue, Caller caller) {
    String department = caller.department();
    if ((department != null && issue.recusedDepartments.contains(department))
        || issue.recusedPeople.contains(caller.name())
        || issue.recusedPeople.contains(caller.subject())) {
      throw IssueProblem.RECUSED.because("反映人已申请回避，请交由他人办理");
    }
  }

  /** 422 when a department to be passed over is named in a referral. */
  static void refuse(Issue issue, String lead, List<String> assisting) {
    List<FieldError> errors = new ArrayList<>();
    if (issue.recusedDepartments.contains(lead)) {
      errors.add(new FieldError("/leadDepartment", "反映人已申请该部门回避"));
    }
    for (int i = 0; i < assisting.size(); i++) {
      if (issue.recusedDepartments.contains(assisting.get(i))) {
        errors.add(new FieldError("/assisting/" + i, "反映人已申请该部门回避"));
      }
    }
    if (!errors.isEmpty()) {
      throw CommonProblem.INVALID.because("转办部门须回避", errors);
    }
  }
}
