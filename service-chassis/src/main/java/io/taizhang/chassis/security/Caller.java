package io.taizhang.chassis.security;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does it. Everything comes from the verified token, nothing from the request.
 *
 * @param subject the token's {@code sub}, or the service's name for the system itself
 * @param name the official name or title shown in histories
 * @param roles role names, see {@link Role}
 * @param regionCode the caller's region, GB/T 2260 or a functional zone's code
 * @param department the caller's department code, when the caller acts for one
 * @param creditCode the owner's unified social credit code, when the caller is one
 */
public record Caller(
    String subject,
    String name,
    Set<String> roles,
    @Nullable String regionCode,
    @Nullable String department,
    @Nullable String creditCode) {

  /** Somebody without a token, at one of the few operations that take none. */
  public static final Caller NOBODY = new Caller("anonymous", "公众", Set.of(), null, null, null);

  /** Copies the roles. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** The service acting by itself: consumers, engines, deemed acceptance. */
  public static Caller system(String service) {
    return new Caller("system:" + service, "系统", Set.of("system"), null, null, null);
  }

  /** True when the caller carries one of the roles. */
  public boolean isAny(String... oneOf) {
    return Arrays.stream(oneOf).anyMatch(roles::contains);
  }

  /** True when the caller carries the role. */
  public boolean is(String role) {
    return roles.contains(role);
  }
}
