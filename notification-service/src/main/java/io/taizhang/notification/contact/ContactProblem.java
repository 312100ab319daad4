package io.taizhang.notification.contact;

import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;

/** What can be wrong with a contact. */
enum ContactProblem implements ProblemKind {
  CONTACT_EXISTS("contact-exists", 409, "联系方式已登记"),
  UNKNOWN_ROLE("unknown-role", 422, "没有这个角色的消息");

  private final ProblemEntry entry;

  ContactProblem(String code, int status, String title) {
    this.entry = new ProblemEntry(code, status, title);
  }

  @Override
  public ProblemEntry entry() {
    return entry;
  }
}
