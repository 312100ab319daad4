package io.taizhang.chassis.security;

import java.util.HashSet;
import java.util.Set;

/**
 * What narrows a caller inside the region. Several roles reach what any of them reaches; a role
 * that is not known here reaches nothing.
 */
public sealed interface Reach {

  /** Everything in the region. */
  record Whole() implements Reach {}

  /** What concerns one department. */
  record Unit(String code) implements Reach {}

  /** What is assigned to one person now, by the {@code sub} of the person's tokens. */
  record Assigned(String subject) implements Reach {}

  /** What is one's own, by the unified social credit code. */
  record Own(String creditCode) implements Reach {}

  /** The caller's, from roles and claims; empty when they give no reach. */
  static Set<Reach> of(Caller caller) {
    if (caller.isAny(Role.ADMIN, Role.LEADER, Role.CLERK, Role.SUPERVISOR, Role.INSPECTOR)) {
      return Set.of(new Whole());
    }
    Set<Reach> reaches = new HashSet<>();
    String department = caller.department();
    if (department != null && caller.isAny(Role.HANDLER, Role.HEAD, Role.AGENCY)) {
      reaches.add(new Unit(department));
    }
    if (caller.isAny(Role.OFFICER, Role.AGENT)) {
      reaches.add(new Assigned(caller.subject()));
    }
    String creditCode = caller.creditCode();
    if (creditCode != null && caller.is(Role.OWNER)) {
      reaches.add(new Own(creditCode));
    }
    return Set.copyOf(reaches);
  }
}
