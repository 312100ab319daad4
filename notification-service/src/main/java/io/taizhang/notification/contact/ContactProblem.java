package io.taizhang.notification.contact;

import io.taizhang.chassis.problem.ProblemKind;

/** What can be wrong with a contact. */
enum ContactProblem implements ProblemKind {
  CONTACT_EXISTS("contact-exists", 409, "联系方式已登记"),
  UNKNOWN_ROLE("unknown-role", 422, "没有这个角色的消息");

  private final String code;
  private final int status;
  private final String title;

  ContactProblem(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
