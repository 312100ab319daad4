package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static io.taizhang.ledger.fixture.County.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ItemApiTest {

  private static final Tokens CLERK = Tokens.of("clerk");
  private static final Tokens HANDLER = Tokens.of("handler").department(HOUSING);
  private static final Map<String, String> GRANTED = Map.of("text", "准予");

  @Inject Days days;
  @Inject Rows rows;
  private UUID project;

  @BeforeEach
  void a_project_is_registered() {
    County.founded();
    project = County.project();
  }

  @Test
  void acceptance_starts_the_clock_of_both_limits() {
    UUID item = County.item(project, 5);
    as(CLERK).get("/api/v1/items/{id}/clock", item).then().statusCode(404);
    act(CLERK, item, "accept", null).statusCode(200).body("wireCode", equalTo(3));
    as(CLERK)
        .get("/api/v1/items/{id}/clock", item)
        .then()
        .body("dueAt", equalTo(days.closeOn(5)))
        .body("statutoryDueAt", equalTo(days.closeOn(20)))
        .body("promised.amount", equalTo(5));
  }

  @Test
  void a_second_acceptance_is_out_of_order() {
    UUID item = County.item(project, 5);
    act(CLERK, item, "accept", null).statusCode(200);
    act(CLERK, item, "accept", null)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("item-out-of-order"));
  }

  @RepeatedTest(5)
  void of_two_clerks_who_accept_at_once_one_wins_and_one_clock_starts() {
    UUID item = County.item(project, 5);
    CyclicBarrier together = new CyclicBarrier(2);
    try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Response>> answers =
          Stream.of(CLERK, CLERK)
              .map(
                  clerk ->
                      CompletableFuture.supplyAsync(() -> acceptTogether(together, item), clerks))
              .toList();
      assertThat(answers.stream().map(CompletableFuture::join))
          .extracting(Response::statusCode, answer -> answer.path("code"))
          .containsExactlyInAnyOrder(tuple(200, null), tuple(409, "item-out-of-order"));
    }
    assertThat(rows.facts(project)).containsOnlyOnce("item.accepted");
    assertThat(
            rows.texts(
                "select id from clock where subject_id = ? and kind = 'DECISION'", item.toString()))
        .hasSize(1);
  }

  @Test
  void a_promise_later_than_the_statute_is_refused_where_it_stands() {
    as(CLERK)
        .body(County.papers(project, 21))
        .post("/api/v1/items")
        .then()
        .statusCode(422)
        .body("code", equalTo("promise-later-than-statute"))
        .body("errors.pointer", hasItem("/promised"));
  }

  @Test
  void a_promise_in_calendar_days_is_compared_as_a_date() {
    Map<String, Object> papers = County.papers(project, 20);
    papers.put("promised", limit(20, "CALENDAR_DAY"));
    as(CLERK).body(papers).post("/api/v1/items").then().statusCode(201);
    papers.put("promised", limit(60, "CALENDAR_DAY"));
    as(CLERK).body(papers).post("/api/v1/items").then().statusCode(422);
  }

  @Test
  void what_papers_lack_or_name_wrongly_is_told_field_by_field() {
    Map<String, Object> papers = County.papers(project, 5);
    papers.put("promised", limit(-1, "WORKING_DAY"));
    papers.put("name", " ");
    as(CLERK)
        .body(papers)
        .post("/api/v1/items")
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/name", "/promised/amount")));
    as(CLERK)
        .body(changed("departmentCode", "350500-NOBODY"))
        .post("/api/v1/items")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors.pointer", hasItem("/departmentCode"));
    as(CLERK)
        .body(changed("projectId", UUID.randomUUID()))
        .post("/api/v1/items")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors.pointer", hasItem("/projectId"));
  }

  @Test
  void a_pause_needs_its_notice_and_an_end_that_lies_ahead() {
    UUID item = County.item(project, 5);
    act(CLERK, item, "accept", null).statusCode(200);
    Map<String, Object> pause = pause();
    pause.remove("notice");
    act(HANDLER, item, "begin-special-procedure", pause)
        .statusCode(422)
        .body("errors.pointer", hasItem("/notice"));
    pause = pause();
    pause.put("expectedEnd", "2026-01-05");
    act(HANDLER, item, "begin-special-procedure", pause)
        .statusCode(422)
        .body("code", equalTo("clock-expected-end-before-pause"));
    pause = pause();
    pause.put("basis", "OTHER_LAW");
    act(HANDLER, item, "begin-special-procedure", pause)
        .statusCode(422)
        .body("code", equalTo("clock-law-missing"));
    as(HANDLER).get("/api/v1/items/{id}", item).then().body("status", equalTo("ACCEPTED"));
    as(HANDLER).get("/api/v1/items/{id}/clock", item).then().body("revision", equalTo(1));
  }

  @Test
  void a_pause_moves_the_due_date_and_may_be_taken_twice() {
    UUID item = County.item(project, 5);
    act(CLERK, item, "accept", null).statusCode(200);
    for (int round = 0; round < 2; round++) {
      act(HANDLER, item, "begin-special-procedure", pause()).statusCode(200);
      act(HANDLER, item, "grant", GRANTED).statusCode(409);
      days.nextMorning();
      act(HANDLER, item, "end-special-procedure", null).statusCode(200);
    }
    as(HANDLER)
        .get("/api/v1/items/{id}/clock", item)
        .then()
        .body("dueAt", equalTo(days.closeOn(5)))
        .body("revision", equalTo(5));
    act(HANDLER, item, "refuse", Map.of("text", "不符合条件"))
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body("wireCode", equalTo(13))
        .body("usedDays", equalTo(0));
  }

  @Test
  void the_list_filters_by_project_department_and_status() {
    UUID received = County.item(project, 5);
    UUID accepted = County.item(project, 5);
    act(CLERK, accepted, "accept", null).statusCode(200);
    ids("project=" + project).body("items.id", equalTo(texts(received, accepted)));
    ids("project=" + project + "&status=ACCEPTED").body("items.id", equalTo(texts(accepted)));
    ids("project=" + project + "&department=350500-PLANNING").body("items", hasSize(0));
  }

  private Map<String, Object> pause() {
    return new HashMap<>(
        Map.of(
            "basis",
            "EXPERT_REVIEW",
            "notice",
            "专家评审告知书1号",
            "expectedEnd",
            days.workingDaysOn(3).toString()));
  }

  private Map<String, Object> changed(String field, Object value) {
    Map<String, Object> papers = County.papers(project, 5);
    papers.put(field, value);
    return papers;
  }

  private static Response acceptTogether(CyclicBarrier together, UUID item) {
    try {
      var request = as(CLERK).header("If-Match", "*");
      together.await(30, TimeUnit.SECONDS);
      return request.post("/api/v1/items/{id}/actions/accept", item);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ValidatableResponse act(
      Tokens who, UUID item, String verb, @Nullable Object body) {
    var request = body == null ? as(who) : as(who).body(body);
    return request.post("/api/v1/items/{id}/actions/{verb}", item, verb).then();
  }

  private static ValidatableResponse ids(String query) {
    return as(CLERK).get("/api/v1/items?" + query).then().statusCode(200);
  }

  private static List<String> texts(UUID... ids) {
    return Stream.of(ids).map(UUID::toString).toList();
  }
}
