package io.taizhang.chassis.security;

/** The roles that a token may carry, by the names that stand in its {@code roles} claim. */
public final class Role {
  /** 业主: the project owner. */
  public static final String OWNER = "owner";

  /** 推进专员: pushes one project through. */
  public static final String OFFICER = "officer";

  /** 专班代办员: of the task force, acts for owners. */
  public static final String AGENT = "agent";

  /** 窗口: the window clerk. */
  public static final String CLERK = "clerk";

  /** 经办人: handles items in a department. */
  public static final String HANDLER = "handler";

  /** 部门负责人: the head of a department. */
  public static final String HEAD = "head";

  /** 包保领导: answers for projects. */
  public static final String LEADER = "leader";

  /** 督查: reads the facts, writes orders and findings. */
  public static final String SUPERVISOR = "supervisor";

  /** 纪检监察: reads, receives leads, records recommendations. */
  public static final String INSPECTOR = "inspector";

  /** 外部机关: another agency's system, acting for its department. */
  public static final String AGENCY = "agency";

  /** Administrator of reference data. */
  public static final String ADMIN = "admin";

  private Role() {}
}
