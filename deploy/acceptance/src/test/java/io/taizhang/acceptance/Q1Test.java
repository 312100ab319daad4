package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Q1, Quanzhou (四个一 · 一套台账): the tracking ledger and the not-done-in-one-trip ledger. */
@Acceptance
class Q1Test {
  private static final String TRACKING = "/api/v1/ledgers/tracking?region=350503";
  private static final List<String> REAL =
      List.of("人民医院二期", "黎明大学13#~15#学生宿舍楼", "江滨南路(笋江桥—泉州大桥)绿化景观提升工程");
  private static final List<String> TRACKED =
      Stream.concat(
              REAL.stream(), IntStream.rangeClosed(1, 12).mapToObj("泉州跟踪项目 %02d（虚构）"::formatted))
          .toList();

  private final County county;
  private final List<String> projects = new ArrayList<>();

  Q1Test(County county) {
    this.county = county;
  }

  @BeforeAll
  void fifteen_projects_enter_the_ledger() {
    for (String name : TRACKED) {
      Reply created =
          county
              .as("leader")
              .post("/api/v1/projects", Form.of("350503", name).of("DRC").body())
              .is(201);
      assertThat(created.header("Location")).endsWith("/api/v1/projects/" + created.id());
      projects.add(created.id());
    }
  }

  @Test
  void fifteen_projects_are_tracked_and_paged_four_by_four_without_skip_or_repeat() {
    List<Reply> pages = county.as("supervisor").pages(TRACKING, 4).toList();

    assertThat(pages).extracting(page -> page.rows().size()).containsExactly(4, 4, 4, 3);
    assertThat(pages.stream().flatMap(page -> page.column("projectId").stream()))
        .containsExactlyInAnyOrderElementsOf(projects);
    assertThat(pages.stream().flatMap(page -> page.column("name").stream()))
        .containsExactlyInAnyOrderElementsOf(TRACKED);
  }

  @Test
  void a_page_that_was_begun_neither_skips_nor_repeats_when_a_row_changes_under_it() {
    Reply first = county.as("leader").get(TRACKING + "&limit=8").is(200);
    county
        .as("leader")
        .post("/api/v1/problems", problem(first.column("projectId").getFirst()))
        .is(201);
    Reply rest =
        county.as("leader").get(TRACKING + "&limit=8&cursor=" + first.text("nextCursor")).is(200);

    assertThat(first.column("projectId")).doesNotContainAnyElementsOf(rest.column("projectId"));
    assertThat(Stream.of(first, rest).flatMap(page -> page.column("projectId").stream()))
        .containsExactlyInAnyOrderElementsOf(projects);
    assertThat(rest.text("nextCursor")).isEmpty();
  }

  @Test
  void a_failed_trip_is_recorded_and_completed_by_the_closed_issue_with_cause_and_fix() {
    Person clerk = county.as("clerk");
    Map<String, Object> trip = new HashMap<>(Complaint.failedTrip("350503"));
    trip.put("projectId", projects.getFirst());
    String row = clerk.post("/api/v1/one-trip-failures", trip).is(201).id();
    Reply open = clerk.get("/api/v1/one-trip-failures/" + row).is(200);
    assertThat(open.text("trips")).isEqualTo("5");
    assertThat(List.of(open.text("cause"), open.text("fix"), open.text("solvedOn")))
        .containsOnly("");

    Map<String, Object> complaint = Complaint.registration("350503", row);
    String issue = clerk.post("/api/v1/issues", complaint).is(201).id();
    String actions = "/api/v1/issues/" + issue + "/actions/";
    clerk.post(actions + "accept").is(200);
    clerk.post(actions + "close-on-the-spot", Complaint.closing()).is(200);
    clerk.post(actions + "feed-back", Complaint.feedback()).is(200);
    county.settle();

    Reply done = clerk.get("/api/v1/one-trip-failures/" + row).is(200);
    assertThat(done.text("issueId")).isEqualTo(issue);
    assertThat(done.text("cause")).contains(Complaint.CAUSE);
    assertThat(done.text("fix")).isEqualTo(Complaint.FIX);
    assertThat(done.text("solvedOn")).isEqualTo(county.today().toString());
    assertThat(county.events().of(row, "one-trip.completed")).hasSize(1);
    assertThat(clerk.get("/api/v1/one-trip-failures?limit=100").is(200).column("id")).contains(row);
    county.as("clerk@370481").get("/api/v1/one-trip-failures/" + row).is(404);
  }

  private static Map<String, Object> problem(String project) {
    return Map.of(
        "projectId", project,
        "description", "苗木采购未定",
        "measure", "园林绿化中心一周内定标",
        "person", "经办人丙（虚构）",
        "departmentCode", "350503-CITY",
        "dueOn", "2026-10-15");
  }
}
