package io.taizhang.crash;

import io.taizhang.crash.history.Deed;
import io.taizhang.crash.history.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the stories' deeds left: in the row itself, in the audit trail, in the event log. */
final class TracesLeft {
  /** Actions by the fact that tells of them. */
  private static final Map<String, String> ACTIONS =
      Map.ofEntries(
          Map.entry("project.registered", "project-register"),
          Map.entry("officer.assigned", "project-assign-officer"),
          Map.entry("item.received", "item-receive"),
          Map.entry("item.accepted", "item-accept"),
          Map.entry("item.granted", "item-grant"),
          Map.entry("problem.registered", "problem-register"),
          Map.entry("one-trip.recorded", "one-trip-record"),
          Map.entry("issue.registered", "issue-register"),
          Map.entry("issue.accepted", "issue-accept"),
          Map.entry("issue.closed", "issue-close-on-the-spot"),
          Map.entry("issue.fed-back", "issue-feed-back"));

  private static final Map<String, String> NAMES =
      Map.of(
          "ledger",
          """
          select id::text, name from project
          union all select id::text, name from item
          union all select id::text, description from problem
          union all select id::text, reason from one_trip_failure
          """,
          "issue",
          "select id::text, title from issue");

  private static final Map<String, String> ROWS =
      Map.of(
          "ledger",
          """
          select name, 'project-register' from project
          union all select p.name, 'project-assign-officer'
            from project_assignment a join project p on p.id = a.project_id
          union all select name, 'item-receive' from item
          union all select name, 'item-accept' from item
            where accepted_at is not null and not deemed_accepted
          union all select name, 'item-grant' from item where decided_at is not null
          union all select description, 'problem-register' from problem
          union all select reason, 'one-trip-record' from one_trip_failure
          """,
          "issue",
          """
          select title, 'issue-register' from issue
          union all select title, 'issue-accept' from issue where accepted_at is not null
          union all select title, 'issue-close-on-the-spot' from issue where closed_at is not null
          union all select title, 'issue-feed-back' from issue where fed_back_at is not null
          """);

  private static final String AUDITED =
      "select subject_id, action from audit_entry where action = any (string_to_array(?, ','))";
  private static final String TOLD =
      "select payload::jsonb ->> 'subject', event_type from event_log";

  private final Map<String, Database> databases;
  private final Map<String, String> names = new HashMap<>();
  private final List<Trace> traces = new ArrayList<>();

  TracesLeft(Map<String, Database> databases) {
    this.databases = databases;
  }

  List<Trace> all() {
    NAMES.forEach((service, sql) -> names.putAll(databases.get(service).map(sql)));
    ROWS.forEach(
        (service, sql) ->
            databases.get(service).rows(sql).forEach(row -> add(row.get(0), row.get(1), "row")));
    for (String service : ROWS.keySet()) {
      Database database = databases.get(service);
      database
          .rows(AUDITED, String.join(",", ACTIONS.values()))
          .forEach(row -> add(name(row.get(0)), row.get(1), "audit"));
      database.rows(TOLD).forEach(row -> told(row.get(0), row.get(1), service));
    }
    return traces;
  }

  private void told(String subject, String type, String service) {
    String fact = type.substring(("io.taizhang." + service + ".").length(), type.length() - 3);
    String action = ACTIONS.get(fact);
    if (action != null) {
      add(name(subject), action, "event");
    }
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private void add(String name, String action, String place) {
    traces.add(new Trace(new Deed(name, action), place));
  }
}
