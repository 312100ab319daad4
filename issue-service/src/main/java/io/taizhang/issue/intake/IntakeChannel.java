package io.taizhang.issue.intake;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import java.util.Arrays;
import java.util.Optional;

/** By which way an issue came in, and whose token may bring it so. */
public enum IntakeChannel {
  GUIDE_DESK("导办台"),
  WINDOW("窗口"),
  HOTLINE("热线"),
  WEB("网上"),
  AGENCY("其他机关转来"),
  FROM_ABOVE("上级交办");

  private final String label;

  IntakeChannel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the caller may bring an issue this way. */
  public boolean isFor(Caller caller) {
    return switch (this) {
      case GUIDE_DESK, HOTLINE, FROM_ABOVE -> caller.isAny(Role.CLERK, Role.AGENT);
      case WINDOW -> caller.is(Role.CLERK);
      case WEB -> caller.is(Role.OWNER);
      case AGENCY -> caller.is(Role.AGENCY);
    };
  }

  /** The caller's usual way. */
  public static Optional<IntakeChannel> usualFor(Caller caller) {
    return Arrays.stream(values()).filter(channel -> channel.isFor(caller)).findFirst();
  }
}
