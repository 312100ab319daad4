package io.taizhang.notification.ladder.domain;

/** Who hears of a rung. */
public enum Audience {
  /** The department that must act. */
  DEPARTMENT,
  /** Those who handle the matter there (经办人). */
  HANDLER,
  /** The head of the department. */
  HEAD,
  /** The officer named on the clock, if there is one. */
  OFFICER,
  /** The responsible leaders (包保领导) of the region. */
  LEADER,
  /** The supervisors (督查) of the region. */
  SUPERVISOR,
  /** The project's owner (业主): progress of own projects, never supervision. */
  OWNER
}
