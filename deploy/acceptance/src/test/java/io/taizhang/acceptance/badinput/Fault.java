package io.taizhang.acceptance.badinput;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be wrong with a request, and how it is answered. What deviates stands in {@link
 * Exceptions}.
 *
 * @param applies to which operations
 * @param requests every request that has this fault and no other
 */
record Fault(
    String name,
    Answer answer,
    Predicate<Operation> applies,
    Function<Ground, Stream<Request>> requests) {

  static final List<Fault> ALL =
      List.of(
          new Fault("no token", 401, "unauthenticated", _ -> true, CallerFaults::noToken),
          new Fault("bad token", 401, "unauthenticated", _ -> true, CallerFaults::badTokens),
          new Fault("no region", 403, "forbidden", _ -> true, CallerFaults::noRegion),
          new Fault("no role", 403, "forbidden", _ -> true, CallerFaults::noRole),
          new Fault("wrong role", 403, "forbidden", _ -> true, CallerFaults::wrongRoles),
          new Fault("other region", 404, "not-found", Fault::namesOne, CallerFaults::otherRegion),
          new Fault("not ones own", 404, "not-found", Fault::namesOne, CallerFaults::notOnesOwn),
          new Fault("unknown id", 404, "not-found", Fault::namesOne, TargetFaults::unknown),
          new Fault("no id", 404, "not-found", Fault::namesOne, TargetFaults::noId),
          new Fault(
              "tricky path", 400, "bad-target", Operation::isFirstOfItsPath, TargetFaults::tricks),
          new Fault(
              "other path",
              404,
              "not-found",
              Operation::isFirstOfItsPath,
              TargetFaults::otherPaths),
          new Fault(
              "overlong target",
              400,
              "bad-target",
              Operation::isFirstOfItsPath,
              TargetFaults::overlong),
          new Fault(
              "wrong method",
              405,
              "method-not-allowed",
              Operation::isFirstOfItsPath,
              TargetFaults::methods),
          new Fault("parameter", 422, "invalid", Fault::isAsked, QueryFaults::values),
          new Fault("parameter missing", 422, "invalid", Fault::mustBeAsked, QueryFaults::missing),
          new Fault(
              "unknown region", 404, "not-found", Fault::isAskedByRegion, QueryFaults::regions),
          new Fault(
              "headers too large",
              431,
              "headers-too-large",
              Operation::isFirstOfItsPath,
              HeaderFaults::tooLarge),
          new Fault(
              "not acceptable", 406, "not-acceptable", _ -> true, HeaderFaults::notAcceptable),
          new Fault(
              "content type",
              415,
              "unsupported-media-type",
              Operation::takesBody,
              HeaderFaults::contentTypes),
          new Fault(
              "no version",
              428,
              "precondition-required",
              Operation::rests,
              HeaderFaults::noVersion),
          new Fault(
              "stale version",
              412,
              "precondition-failed",
              Operation::rests,
              HeaderFaults::staleVersions),
          new Fault(
              "bad version", 400, "malformed-request", Operation::rests, HeaderFaults::badVersions),
          new Fault(
              "bad key", 400, "malformed-request", Operation::takesKey, HeaderFaults::badKeys),
          new Fault(
              "too large", 413, "payload-too-large", Operation::takesBody, BodyFaults::tooLarge),
          new Fault(
              "too large in chunks",
              413,
              "payload-too-large",
              Operation::takesBody,
              BodyFaults::tooLargeInChunks),
          new Fault(
              "malformed", 400, "malformed-request", Operation::takesBody, BodyFaults::malformed),
          new Fault(
              "named twice",
              400,
              "malformed-request",
              Operation::takesBody,
              BodyFaults::namedTwice),
          new Fault("no object", 422, "invalid", Operation::takesBody, BodyFaults::noObject),
          new Fault("unknown field", 422, "invalid", Operation::takesBody, FieldFaults::unknown),
          new Fault("missing field", 422, "invalid", Fault::requires, FieldFaults::missing),
          new Fault("wrong type", 422, "invalid", Operation::takesBody, FieldFaults::types),
          new Fault("wrong value", 422, "invalid|wrong-code", Fault::isCoded, FieldFaults::values),
          new Fault(
              "wrong text",
              422,
              "invalid|unknown-reference|wrong-code",
              Fault::hasText,
              FieldFaults::texts),
          new Fault("out of range", 422, "invalid", Fault::hasRange, FieldFaults::ranges),
          new Fault(
              "unknown reference",
              422,
              "invalid|unknown-reference",
              Fault::refers,
              FieldFaults::references));

  private static final Set<String> MAY_FIND_NOTHING = Set.of("not ones own", "wrong role");

  private Fault(
      String name,
      int status,
      String codes,
      Predicate<Operation> applies,
      Function<Ground, Stream<Request>> requests) {
    this(name, new Answer(status, Set.of(codes.split("\\|", -1))), applies, requests);
  }

  /** How a request is refused: one status, one of a few codes. */
  record Answer(int status, Set<String> codes) {}

  boolean is(String named) {
    return name.equals(named);
  }

  /** Whether all may do it, or nothing of it is anybody's own. */
  boolean mayFindNothing() {
    return MAY_FIND_NOTHING.contains(name);
  }

  @Override
  public String toString() {
    return name;
  }

  private static boolean namesOne(Operation operation) {
    return operation.path().contains("{");
  }

  private static boolean isAsked(Operation operation) {
    return QueryFaults.checked(operation).findAny().isPresent();
  }

  private static boolean mustBeAsked(Operation operation) {
    return QueryFaults.required(operation).findAny().isPresent();
  }

  private static boolean isAskedByRegion(Operation operation) {
    return QueryFaults.byRegion(operation).findAny().isPresent();
  }

  private static boolean requires(Operation operation) {
    return operation.takesBody() && !operation.bodySchema().path("required").isEmpty();
  }

  private static boolean isCoded(Operation operation) {
    return Field.possible(operation).anyMatch(Field::isCoded);
  }

  private static boolean hasText(Operation operation) {
    return Field.possible(operation).anyMatch(Field::isText);
  }

  private static boolean hasRange(Operation operation) {
    return Field.possible(operation).anyMatch(Field::hasRange);
  }

  private static boolean refers(Operation operation) {
    return Field.possible(operation).anyMatch(Field::refers);
  }
}
