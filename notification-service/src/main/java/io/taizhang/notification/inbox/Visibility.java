package io.taizhang.notification.inbox;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which messages a caller may read: those for the caller by name; those for the caller's department
 * when the caller works there as a window, handler, head or leader; those for the owner that the
 * caller speaks for; those for the caller's role within the caller's region.
 */
record Visibility(
    String reader,
    @Nullable String department,
    @Nullable String creditCode,
    List<String> roles,
    @Nullable RegionPath scope) {

  static final String PREDICATE =
      """
      (m.recipientKind = OFFICER and m.recipientKey = :reader
       or m.recipientKind = DEPARTMENT and m.recipientKey = :department
       or m.recipientKind = OWNER and m.recipientKey = :creditCode
       or m.recipientKind = ROLE and m.recipientKey in :roles
          and m.regionPath >= :from and m.regionPath < :to)
      """;

  private static final Set<String> OF_A_DEPARTMENT =
      Set.of(Role.CLERK, Role.HANDLER, Role.HEAD, Role.LEADER);
  private static final Set<String> OF_A_REGION = Set.of(Role.SUPERVISOR, Role.LEADER);

  /** The caller's; the scope is asked for only where a role depends on it. */
  static Visibility of(Caller caller, Function<Caller, RegionPath> scopes) {
    List<String> roles = OF_A_REGION.stream().filter(caller::is).toList();
    boolean works = OF_A_DEPARTMENT.stream().anyMatch(caller::is);
    return new Visibility(
        caller.subject(),
        works ? caller.department() : null,
        caller.is(Role.OWNER) ? caller.creditCode() : null,
        roles,
        roles.isEmpty() ? null : scopes.apply(caller));
  }

  /** The parameters of {@link #PREDICATE} and one more; an absent one matches nothing. */
  Map<String, Object> parametersAnd(String name, Object value) {
    Map<String, Object> parameters = parameters();
    parameters.put(name, value);
    return parameters;
  }

  /** The parameters of {@link #PREDICATE}. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("reader", reader);
    parameters.put("department", department == null ? "" : department);
    parameters.put("creditCode", creditCode == null ? "" : creditCode);
    parameters.put("roles", Stream.concat(Stream.of(""), roles.stream()).toList());
    parameters.put("from", scope == null ? "" : scope.value());
    parameters.put("to", scope == null ? "" : scope.end());
    return parameters;
  }
}
