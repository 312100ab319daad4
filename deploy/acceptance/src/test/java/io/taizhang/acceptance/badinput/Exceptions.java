package io.taizhang.acceptance.badinput;

import io.taizhang.acceptance.badinput.Fault.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a fault is no fault, or is answered otherwise than {@link Fault} says, and why. */
final class Exceptions {

  /**
   * One of them.
   *
   * @param operations names of operations
   * @param how which requests of the fault, by what is wrong with them
   * @param answer absent when the fault is none there
   */
  record Exempt(
      String fault, Pattern operations, Pattern how, Optional<Answer> answer, String because) {}

  private static final String PARKED = "(GET|POST) /api/v1/\\w+/parked-events";
  private static final String NO_PARKED_EVENT = "a sound suite has no parked event to name";

  private static final List<Exempt> ALL =
      List.of(
          none(
              "not acceptable",
              "DELETE .*|POST .*/feedback/actions/acknowledge",
              ".*",
              "it answers without words, in no format"),
          none(
              "not acceptable", "GET .*/export", "Accept: text/csv.*", "a ledger goes as csv, too"),
          answered(
              "content type", ".*", "unicorn", 400, "malformed-request", "no media type at all"),
          none(
              "unknown reference",
              "POST /api/v1/issues",
              "/oneTripId .*",
              "a row of the ledger, of which this service keeps no copy"),
          none(
              "unknown reference",
              "(POST|PUT) /api/v1/checklists.*",
              "/lines/0/departmentCode .*",
              "whether a department serves a place is asked when the list is applied there"),
          none(
              "unknown reference",
              "POST /api/v1/issues/.*",
              "/checklistId .*",
              "a checklist is the ledger's, of which this service keeps no copy"),
          none(
              "unknown reference",
              "POST /api/v1/workflow-versions/check",
              "/regionCode .*",
              "the check says so in its answer"),
          none(
              "out of range",
              "POST /api/v1/workflow-versions(/check)?",
              "/rules/grants/0/roles .*",
              "a set: the same role named again is named once"),
          none(
              "wrong method",
              "POST /api/v1/workflow-versions/check",
              "GET",
              "GET there asks for the version of that id"),
          none(
              "other region",
              "GET /api/v1/notice-templates/\\{id}|POST /api/v1/notice-templates/.*/preview",
              ".*",
              "one wording for all: every administrator reads and tries it"),
          answered(
              "other region",
              "PUT /api/v1/channel-rules/.*|POST /api/v1/notice-templates/.*/publish",
              ".*",
              403,
              "forbidden",
              "what holds for all is set by the administrator of all"),
          none(
              "no region",
              "GET /api/v1/(channel-rules|inbox/stream|notice-templates(/\\{id})?)"
                  + "|POST /api/v1/inbox/\\{id}/actions/read"
                  + "|POST /api/v1/notice-templates/.*/preview"
                  + "|(GET|PUT) /api/v1/notice-preferences"
                  + "|(GET|DELETE) /api/v1/stand-ins(/\\{id})?",
              ".*",
              "the caller's own, or the same for all: of no region"),
          none(
              "wrong text",
              PARKED + "/actions/re-drive",
              "/key = \"例.*",
              "any text is a key; under this one nothing waits"),
          none(
              "not ones own",
              "(GET|POST) /api/v1/issues/.*",
              "agent@.*",
              "the task force follows every issue of its region"),
          none(
              "no region",
              PARKED + "(/actions/re-drive)?",
              "an unknown region",
              "when what tells of regions is parked itself, somebody must be able to set it going"),
          answered("no region", PARKED + "/\\{id}.*", "an .*", 404, "not-found", NO_PARKED_EVENT),
          answered("stale version", PARKED + "/.*", ".*", 404, "not-found", NO_PARKED_EVENT));

  /** Operations of which nothing good can be asked, and what they answer instead. */
  private static final Map<Pattern, Integer> WITHOUT_SUBJECT =
      Map.of(
          Pattern.compile(PARKED + "/\\{id}.*"),
          404,
          Pattern.compile("POST /api/v1/(issue-)?supervision-orders/\\{id}/actions/lift"),
          409);

  private Exceptions() {}

  /** The exception for this request, if there is one. */
  static Optional<Exempt> of(Fault fault, Operation operation, String how) {
    return ALL.stream()
        .filter(exception -> fault.is(exception.fault()))
        .filter(exception -> exception.operations().matcher(operation.name()).matches())
        .filter(exception -> exception.how().matcher(how).matches())
        .findFirst();
  }

  /** What the good call of an operation is answered with when there is nothing to call it on. */
  static Optional<Integer> withoutSubject(Operation operation) {
    return WITHOUT_SUBJECT.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(operation.name()).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static List<Exempt> all() {
    return ALL;
  }

  private static Exempt none(String fault, String operations, String how, String because) {
    return new Exempt(
        fault, Pattern.compile(operations), Pattern.compile(how), Optional.empty(), because);
  }

  private static Exempt answered(
      String fault, String operations, String how, int status, String code, String because) {
    return new Exempt(
        fault,
        Pattern.compile(operations),
        Pattern.compile(how),
        Optional.of(new Answer(status, Set.of(code))),
        because);
  }
}
