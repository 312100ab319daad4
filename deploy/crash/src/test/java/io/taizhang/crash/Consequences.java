package io.taizhang.crash;

import io.taizhang.crash.history.Message;
import io.taizhang.crash.history.Pairing;
import io.taizhang.crash.history.Published;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must have followed once from what, within a service and from one to another. */
final class Consequences {
  private static final String FACT_OF_A_CLOCK =
      """
      select clock_id || '/' || row_number() over (partition by clock_id order by seq)
        from clock_fact
      """;
  private static final String CLOCK_TOLD =
      """
      select payload::jsonb #>> '{data,clock,clockId}' || '/'
             || (payload::jsonb #>> '{data,clock,revision}')
        from event_log where event_type like '%.clock.%'
      """;
  private static final String ORDERED =
      "select clock_id::text from supervision_order where clock_id is not null";

  /** The clock of an order's own answer shows no cards. */
  private static final String RUNNING =
      "select id || '/' || revision from clock where phase = 'RUNNING' and kind <> 'ORDER_ANSWER'";

  private static final String AWAITED =
      "select id || '/' || revision from clock where phase = 'RUNNING' and kind = 'ORDER_ANSWER'";
  private static final String CIRCULARS =
      "select clock_id || '/' || revision from intent where rung = 'CIRCULAR'";
  private static final String RED_CARDS =
      "select clock_id || '/' || revision from intent where rung = 'RED_CARD'";

  private final Map<String, Database> databases;
  private final List<Published> published;
  private final List<Pairing> pairings = new ArrayList<>();

  Consequences(Map<String, Database> databases, List<Published> published) {
    this.databases = databases;
    this.published = published;
  }

  List<Pairing> all() {
    closedIssues();
    for (String owner : List.of("ledger", "issue")) {
      pair(
          "a clock's fact is told by " + owner,
          column(owner, FACT_OF_A_CLOCK),
          column(owner, CLOCK_TOLD));
      pair(
          "a supervision order is told by " + owner,
          column(owner, "select id::text from supervision_order"),
          column(owner, told("supervision.opened", "data,orderId")));
      pair(
          "a red card of a running clock opens an order at " + owner,
          overdue(owner),
          ordersOf(owner));
      pair("a running clock has its rungs, of " + owner, rungsDue(owner), rungsKept(owner));
    }
    madeKnown();
    pair(
        "an item accepted by the law is told",
        column("ledger", "select id::text from item where deemed_accepted"),
        column("ledger", told("item.deemed-accepted", "data,itemId")));
    rungs();
    inboxes();
    return pairings;
  }

  /** An order of issue-service that nobody answered is made known by the rung after it, once. */
  private void madeKnown() {
    Set<String> fired = new HashSet<>(column("notification", CIRCULARS));
    pair(
        "an order that nobody answers is made known",
        column("issue", AWAITED).stream().filter(fired::contains).map(Consequences::clock).toList(),
        column(
            "issue",
            "select o.answer_clock_id::text from supervision_order o"
                + " join clock c on c.id = o.answer_clock_id"
                + " where o.circular_at is not null and c.phase = 'RUNNING'"));
  }

  private void closedIssues() {
    List<String> closed =
        column(
            "issue",
            told("issue.closed", "data,issueId")
                + " and payload::jsonb #>> '{data,oneTripId}' is not null");
    pair(
        "a closed issue completes its one-trip row",
        closed,
        column(
            "ledger",
            "select details ->> 'issue' from audit_entry where action = 'one-trip-complete'"));
    pair(
        "a completed one-trip row is told",
        closed,
        column("ledger", told("one-trip.completed", "data,issueId")));
  }

  private void rungs() {
    pair(
        "a fired rung is told",
        column("notification", "select clock_id || '/' || rung || '/' || revision from intent"),
        column(
            "notification",
            """
            select payload::jsonb #>> '{data,clockId}' || '/' || (payload::jsonb #>> '{data,rung}')
                   || '/' || (payload::jsonb #>> '{data,revision}')
              from event_log where event_type like '%.rung.fired.v1'
            """));
    pair(
        "a rung fires when it is due and not before",
        column("notification", "select id::text from intent"),
        column("notification", "select id::text from intent where fired_at >= armed_at"));
    pair(
        "a rung that is for somebody lies in every one's inbox",
        column("notification", "select id || '/' || n from intent, generate_series(1, told) n"),
        column(
            "notification",
            """
            select intent_id || '/' || row_number() over (partition by intent_id order by id)
              from message where kind = 'NOTICE' and rung is not null
            """));
    pair(
        "a red card is claimed",
        column("notification", RED_CARDS),
        column(
            "notification",
            """
            select payload::jsonb #>> '{data,clockId}' || '/' || (payload::jsonb #>> '{data,revision}')
              from event_log where event_type like '%.red-card.raised.v1'
            """));
  }

  /** Clocks that run and have a red card of the revision they stand at. */
  private List<String> overdue(String owner) {
    Set<String> red = new HashSet<>(column("notification", RED_CARDS));
    return column(owner, RUNNING).stream().filter(red::contains).map(Consequences::clock).toList();
  }

  private List<String> ordersOf(String owner) {
    Set<String> overdue = new HashSet<>(overdue(owner));
    return column(owner, ORDERED).stream().filter(overdue::contains).toList();
  }

  private List<String> rungsDue(String owner) {
    return column(owner, RUNNING).stream()
        .map(Consequences::clock)
        .flatMap(id -> Stream.of(id + "/URGE", id + "/YELLOW_CARD", id + "/RED_CARD"))
        .toList();
  }

  private List<String> rungsKept(String owner) {
    Set<String> due = new HashSet<>(rungsDue(owner));
    return column(
            "notification",
            """
            select clock_id || '/' || rung from deadline
            union all select clock_id || '/' || rung from intent
            """)
        .stream()
        .filter(due::contains)
        .toList();
  }

  /** Of the types a consumer takes, it has received every event once. */
  private void inboxes() {
    Map<String, Message> events = new HashMap<>();
    published.forEach(record -> events.put(record.message().id(), record.message()));
    databases.forEach(
        (service, database) ->
            database
                .column("select distinct consumer from inbox")
                .forEach(
                    consumer ->
                        received(
                            consumer,
                            database.column(
                                "select event_id::text from inbox where consumer = ?", consumer),
                            events)));
  }

  private void received(String consumer, List<String> received, Map<String, Message> events) {
    Set<String> taken = new HashSet<>();
    received.stream()
        .map(events::get)
        .filter(message -> message != null)
        .forEach(message -> taken.add(type(message)));
    pair(
        consumer + " receives",
        events.values().stream()
            .filter(message -> taken.contains(type(message)))
            .map(Message::id)
            .toList(),
        received);
  }

  private static String type(Message message) {
    int begin = message.text().indexOf("\"type\":\"") + 8;
    return message.text().substring(begin, message.text().indexOf('"', begin));
  }

  private static String clock(String clockAndRevision) {
    return clockAndRevision.substring(0, clockAndRevision.indexOf('/'));
  }

  private static String told(String fact, String path) {
    return "select payload::jsonb #>> '{%s}' from event_log where event_type like '%%.%s.v1'"
        .formatted(path, fact);
  }

  private List<String> column(String service, String sql) {
    return databases.get(service).column(sql);
  }

  private void pair(String name, List<String> causes, List<String> effects) {
    pairings.add(new Pairing(name, causes, effects));
  }
}
