package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * J2's real case at Jian'ou. Here the department lets its stage of three working days run over (due
 * Thursday the 17th), so that the whole ladder is seen. The stops at night, on the rest day and
 * before opening are there to see that nobody is told.
 */
final class MaintenanceFund extends Story {
  static final String CLERK = "clerk@350783";
  static final String HANDLER = "handler@350783/350783-CITY";
  static final String LEADER = "leader@350783";
  static final String SUPERVISOR = "supervisor@350783";
  static final List<String> QUIET =
      List.of(
          "2026-09-15T22:00",
          "2026-09-16T08:00",
          "2026-09-17T22:00",
          "2026-09-18T20:00",
          "2026-09-19T10:00",
          "2026-09-20T08:00",
          "2026-09-21T22:00");

  private final Door door;
  private final Map<String, Integer> outOfOrder = new TreeMap<>();
  private final Map<LocalDateTime, Integer> messages = new TreeMap<>();
  private final Map<LocalDateTime, Integer> orders = new TreeMap<>();
  private String row = "";
  private String issue = "";

  MaintenanceFund(Door door) {
    this.door = door;
  }

  @Override
  void enter(Agenda agenda) {
    on(agenda, "2026-09-14T09:00", this::fromWindowToDepartment);
    Stream.concat(
            QUIET.stream(),
            Stream.of(
                "2026-09-14T09:05",
                "2026-09-16T08:45",
                "2026-09-18T09:00",
                "2026-09-20T08:45",
                "2026-09-21T17:00",
                "2026-09-21T17:31",
                "2026-09-22T09:00"))
        .forEach(stop -> on(agenda, stop, () -> look(LocalDateTime.parse(stop))));
    on(agenda, "2026-09-22T09:05", this::answeredAndClosed);
  }

  String issue() {
    return issue;
  }

  String row() {
    return row;
  }

  /** The answer's status of every step that was tried out of order. */
  Map<String, Integer> outOfOrder() {
    return outOfOrder;
  }

  /** How many messages all concerned had when they looked. */
  int messagesAt(String stop) {
    return messages.get(LocalDateTime.parse(stop));
  }

  /** How many when they looked the time before. */
  int messagesBefore(String stop) {
    return messages.entrySet().stream()
        .filter(look -> look.getKey().isBefore(LocalDateTime.parse(stop)))
        .reduce((_, last) -> last)
        .map(Map.Entry::getValue)
        .orElse(0);
  }

  /** How many supervision orders there were when the supervisor looked. */
  int ordersAt(String stop) {
    return orders.get(LocalDateTime.parse(stop));
  }

  /** What this reader's inbox holds of the case, oldest first. */
  List<JsonNode> inbox(String reader) {
    return door.as(reader).get("/api/v1/inbox?limit=100").is(200).rows().reversed().stream()
        .filter(message -> message.path("subject").path("id").asText().equals(issue))
        .toList();
  }

  List<JsonNode> supervisionOrders() {
    return door
        .as(SUPERVISOR)
        .get("/api/v1/issue-supervision-orders?limit=100")
        .is(200)
        .rows()
        .stream()
        .filter(order -> order.path("issueId").asText().equals(issue))
        .toList();
  }

  private void fromWindowToDepartment() {
    Person clerk = door.as(CLERK);
    row = clerk.post("/api/v1/one-trip-failures", Complaint.failedTrip("350783")).is(201).id();
    issue = clerk.post("/api/v1/issues", Complaint.registration("350783", row)).is(201).id();
    tooEarly("登记", "classify", Complaint.classification());
    tooEarly("登记", "feed-back", Complaint.feedback());
    clerk.post(path("accept")).is(200);
    tooEarly("受理", "accept", Map.of());
    tooEarly("受理", "refer", Complaint.referral("350783-CITY"));
    clerk.post(path("classify"), Complaint.classification()).is(200);
    tooEarly("分类", "feed-back", Complaint.feedback());
    clerk.post(path("refer"), Complaint.referral("350783-CITY")).is(200);
    tooEarly("转办", "close-on-the-spot", Complaint.closing());
    tooEarly("转办", "feed-back", Complaint.feedback());
  }

  private void tooEarly(String stage, String verb, Object body) {
    outOfOrder.put(stage + " " + verb, door.as(CLERK).post(path(verb), body).status());
  }

  private void look(LocalDateTime stop) {
    messages.put(
        stop,
        Stream.of(CLERK, HANDLER, LEADER, SUPERVISOR)
            .mapToInt(reader -> inbox(reader).size())
            .sum());
    orders.put(stop, supervisionOrders().size());
  }

  private void answeredAndClosed() {
    String order =
        "/api/v1/issue-supervision-orders/"
            + supervisionOrders().getFirst().path("id").asText()
            + "/actions/";
    Person handler = door.as(HANDLER);
    handler.post(path("close"), Complaint.closing()).is(200);
    handler.post(order + "answer", Map.of("answer", "已受理并办结")).is(200);
    door.as(SUPERVISOR).post(order + "close", Map.of("finding", "超期属实，责任人已处理")).is(200);
    door.as(CLERK).post(path("feed-back"), Complaint.feedback()).is(200);
  }

  private String path(String verb) {
    return "/api/v1/issues/" + issue + "/actions/" + verb;
  }
}
