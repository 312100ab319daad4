package io.taizhang.notification.recipient;

import java.util.Arrays;
import java.util.Optional;

/** The parts that officials have in a project. */
public enum ProjectPart {
  /** 包保领导: the responsible leader; one at a time. */
  LEADER(true),
  /** 推进专员: the promotion officer; one at a time. */
  OFFICER(true),
  /** 首席服务人: one at a time. */
  SERVICE_OFFICER(true),
  /** 项目秘书: one at a time. */
  SECRETARY(true),
  /** 项目辅导员: one at a time. */
  COUNSELLOR(true),
  /** 专班代办员: several. */
  AGENT(false);

  private final boolean single;

  ProjectPart(boolean single) {
    this.single = single;
  }

  /** Whether a new holder replaces the former one. */
  boolean single() {
    return single;
  }

  /** The part of that name, if it is one of these. */
  public static Optional<ProjectPart> named(String name) {
    return Arrays.stream(values()).filter(part -> part.name().equals(name)).findFirst();
  }
}
