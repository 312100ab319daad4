package io.taizhang.suite.parts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The callers the local issuer gives tokens to, each with the one role it acts in. */
public enum Persona {
  OWNER("业主", null),
  OFFICER("推进专员", null),
  AGENT("专班代办员", null),
  CLERK("窗口受理员", "WINDOW"),
  HANDLER("部门经办人", "HOUSING"),
  HEAD("部门负责人", "HOUSING"),
  LEADER("包保领导", "HOUSING"),
  SUPERVISOR("督查员", null),
  INSPECTOR("纪检监察员", null),
  AGENCY("其他部门系统", "HOUSING"),
  ADMIN("系统管理员", null);

  static final String DEFAULT_REGION = "350500";
  static final String WHOLE_COUNTRY = "100000";

  private final String title;
  private final @Nullable String departmentSuffix;

  Persona(String title, @Nullable String departmentSuffix) {
    this.title = title;
    this.departmentSuffix = departmentSuffix;
  }

  /** The persona that acts in that role, if there is one. */
  public static Optional<Persona> ofRole(String role) {
    return Stream.of(values()).filter(persona -> persona.role().equals(role)).findFirst();
  }

  /** The role as written in a token's {@code roles}. */
  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the role is called in the office. */
  public String title() {
    return title;
  }

  String defaultRegion() {
    return this == ADMIN ? WHOLE_COUNTRY : DEFAULT_REGION;
  }

  @Nullable String defaultDepartment(String region) {
    return departmentSuffix == null ? null : region + "-" + departmentSuffix;
  }
}
