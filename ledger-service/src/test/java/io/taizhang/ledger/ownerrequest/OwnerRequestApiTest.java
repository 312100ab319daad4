package io.taizhang.ledger.ownerrequest;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.Conference;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OwnerRequestApiTest {

  private static final String REQUESTS = "/api/v1/owner-requests";
  private static final String WANTED = "请协调临时用电，联系示例联系人 13800001234";
  private static final String OTHER_OWNER = "913502000728319549";

  @Inject Days days;
  @Inject Rows rows;
  private String park;
  private String department;
  private Tokens leader;
  private Tokens owner;
  private UUID project;

  @BeforeEach
  void a_morning_in_a_park_with_a_project() {
    park = County.park(32);
    department = park + "-HOUSING";
    leader = Tokens.of("leader").region(park);
    owner = Tokens.of("owner").region(park);
    project = County.projectIn(park);
    days.nextMorning();
  }

  @Test
  void the_owner_orders_the_official_runs_and_the_owner_is_satisfied() {
    UUID request = filed();
    close(request, true).statusCode(409).body("code", equalTo("owner-request-out-of-order"));
    String action = take(request).statusCode(200).extract().path("actionId");
    as(owner)
        .get(REQUESTS + "/{id}", request)
        .then()
        .statusCode(200)
        .body("status", equalTo("TAKEN"))
        .body("departmentCode", equalTo(department))
        .body("dueOn", equalTo(days.workingDaysOn(2).toString()))
        .body("answer", equalTo(null));
    take(request).statusCode(409);
    done(action);
    as(owner)
        .get(REQUESTS + "/{id}", request)
        .then()
        .body("status", equalTo("ANSWERED"))
        .body("answer", equalTo("临时用电已接通（虚构）"));
    close(request, true)
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("satisfied", equalTo(true));
    close(request, false).statusCode(409);
    assertThat(rows.facts(project))
        .containsExactly(
            "project.registered",
            "owner-request.filed",
            "clock.started",
            "action.assigned",
            "owner-request.taken",
            "clock.stopped",
            "action.done",
            "action.confirmed",
            "owner-request.closed");
    assertThat(rows.envelopes(project)).noneMatch(event -> event.contains("13800001234"));
  }

  @Test
  void an_owner_who_is_not_satisfied_has_it_taken_up_once_more_as_a_new_action() {
    UUID request = filed();
    String first = take(request).extract().path("actionId");
    done(first);
    close(request, false)
        .statusCode(200)
        .body("status", equalTo("FILED"))
        .body("reopened", equalTo(true))
        .body("actionId", equalTo(null));
    String second = take(request).statusCode(200).extract().path("actionId");
    assertThat(second).isNotEqualTo(first);
    done(second);
    close(request, false)
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("satisfied", equalTo(false));
    as(leader)
        .get("/api/v1/actions?project=" + project)
        .then()
        .body("items.ownerRequestId", contains(request.toString(), request.toString()));
  }

  @Test
  void one_that_is_declined_says_why_to_the_owner() {
    UUID request = filed();
    decline(Tokens.of("handler").region(park).department(department), request).statusCode(403);
    decline(leader, request).statusCode(200).body("status", equalTo("DECLINED"));
    as(owner).get(REQUESTS + "/{id}", request).then().body("answer", equalTo("不属于本级职权（虚构）"));
    decline(leader, request).statusCode(409);
    close(request, true).statusCode(200).body("status", equalTo("CLOSED"));
  }

  @Test
  void an_owner_orders_for_own_projects_and_sees_own_requests_only() {
    UUID others =
        County.project(
            Map.of(
                "regionCode", park, "departmentCode", department, "ownerCreditCode", OTHER_OWNER));
    file(owner, others, days.today().toString())
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors.pointer", contains("/projectId"));
    file(owner, project, days.today().minusDays(1).toString())
        .statusCode(422)
        .body("errors.pointer", contains("/wishedOn"));
    file(leader, project, days.today().toString()).statusCode(403);
    UUID request = filed();
    as(Tokens.of("leader").region("370481"))
        .get(REQUESTS + "/{id}", request)
        .then()
        .statusCode(404);
    as(owner)
        .get(REQUESTS + "?status=FILED&project=" + project)
        .then()
        .statusCode(200)
        .body("items.id", contains(request.toString()));
  }

  @Test
  void of_the_officers_only_the_projects_own_takes_it() {
    Tokens officer = Tokens.of("officer").region(park);
    String id = County.officer(officer, department);
    UUID request = filed();
    take(officer, request).statusCode(404);
    as(Tokens.of("leader"))
        .body(Map.of("officerId", id))
        .post("/api/v1/projects/{id}/actions/assign-officer", project)
        .then()
        .statusCode(200);
    take(officer, request).statusCode(200);
  }

  private UUID filed() {
    return County.id(file(owner, project, days.workingDaysOn(4).toString()).statusCode(201));
  }

  private static ValidatableResponse file(Tokens who, UUID project, String wishedOn) {
    return as(who)
        .body(Map.of("projectId", project, "wanted", WANTED, "wishedOn", wishedOn))
        .post(REQUESTS)
        .then();
  }

  private ValidatableResponse take(UUID request) {
    return take(leader, request);
  }

  private ValidatableResponse take(Tokens who, UUID request) {
    return as(who)
        .body(Conference.task(department, days.workingDaysOn(2).toString()))
        .post(REQUESTS + "/{id}/actions/take", request)
        .then();
  }

  private static ValidatableResponse decline(Tokens who, UUID request) {
    return as(who)
        .body(Map.of("reason", "不属于本级职权（虚构）"))
        .post(REQUESTS + "/{id}/actions/decline", request)
        .then();
  }

  private ValidatableResponse close(UUID request, boolean satisfied) {
    return as(owner)
        .body(Map.of("satisfied", satisfied))
        .post(REQUESTS + "/{id}/actions/close", request)
        .then();
  }

  private void done(String action) {
    as(Tokens.of("handler").region(park).department(department))
        .body(Map.of("evidence", "临时用电已接通（虚构）"))
        .post("/api/v1/actions/{id}/actions/report-done", action)
        .then()
        .statusCode(200);
    as(leader)
        .body(Map.of("finding", "属实"))
        .post("/api/v1/actions/{id}/actions/confirm", action)
        .then()
        .statusCode(200);
  }
}
