package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Nothing personal leaves the window. Runs last, so that it sees what all others left behind. */
@Acceptance
@Order(Integer.MAX_VALUE)
class PrivacyTest {
  private static final List<String> PERSONAL =
      List.of(
          Complaint.NAME,
          Complaint.PHONE,
          Complaint.APPLICANT,
          J2FeedbackTest.NAME,
          J2FeedbackTest.PHONE,
          J2FeedbackTest.RIGHT_PHONE);
  private static final List<String> PROCESSES =
      List.of("ledger-service.log", "issue-service.log", "notification-service.log", "gateway.log");

  private final County county;
  private String issue = "";

  PrivacyTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void a_case_has_been_handled_and_requests_with_a_name_in_them_have_been_refused() {
    issue = county.week().maintenanceFund().issue();
    Person clerk = county.as(MaintenanceFund.CLERK);
    Map<String, Object> named = new HashMap<>(Complaint.registration("350783", issue));
    named.put("title", Complaint.NAME + "的维修资金");
    clerk.post("/api/v1/issues", named).is(422);
    String broken = Person.json(named).replace("NOT_FINISHED", "NO_SUCH_KIND");
    clerk.send("POST", "/api/v1/issues", BodyPublishers.ofString(broken)).is(422);
    clerk.send("POST", "/api/v1/issues", BodyPublishers.ofString(broken + "}")).status();
    county.settle();
  }

  @Test
  void who_came_is_masked_for_all_and_shown_to_the_window_for_a_purpose() {
    String target = "/api/v1/issues/" + issue;
    Reply window = county.as(MaintenanceFund.CLERK).get(target).is(200);
    Reply department = county.as(MaintenanceFund.HANDLER).get(target).is(200);

    assertThat(window.body().path("person").toString())
        .doesNotContain(Complaint.NAME, Complaint.PHONE);
    assertThat(department.body().path("person").toString())
        .doesNotContain(Complaint.NAME, Complaint.PHONE);

    Map<String, Object> purpose = Map.of("purpose", "电话回访办理结果");
    Reply shown =
        county.as(MaintenanceFund.CLERK).post(target + "/person/actions/reveal", purpose).is(200);
    assertThat(shown.text("name")).isEqualTo(Complaint.NAME);
  }

  @Test
  void no_event_of_any_stream_names_the_person() {
    List<Events.Published> events = county.events().all();

    assertThat(events)
        .extracting(Events.Published::topic)
        .contains("taizhang.ledger.v1", "taizhang.issue.v1", "taizhang.notification.v1");
    assertThat(events).allSatisfy(event -> assertThat(event.text()).doesNotContain(PERSONAL));
  }

  @Test
  void the_events_of_a_key_are_numbered_without_a_gap() {
    Map<String, List<Long>> sequences =
        county.events().all().stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.topic() + " " + event.key(),
                    TreeMap::new,
                    Collectors.mapping(Events.Published::sequence, Collectors.toList())));

    assertThat(sequences)
        .allSatisfy(
            (key, numbers) ->
                assertThat(numbers)
                    .as(key)
                    .containsExactlyElementsOf(
                        Stream.iterate(1L, n -> n + 1).limit(numbers.size()).toList()));
  }

  @Test
  void no_log_of_the_suite_names_the_person() throws IOException {
    try (Stream<Path> files = Files.list(county.logs())) {
      List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
      assertThat(logs).extracting(log -> log.getFileName().toString()).containsAll(PROCESSES);
      for (Path log : logs) {
        assertThat(Files.readString(log, StandardCharsets.UTF_8))
            .as(log.getFileName().toString())
            .doesNotContain(PERSONAL);
      }
    }
  }
}
