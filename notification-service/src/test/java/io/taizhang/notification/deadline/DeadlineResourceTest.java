package io.taizhang.notification.deadline;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class DeadlineResourceTest {

  @Inject Arming arming;
  @Inject Known known;

  private final Clocks clock = Clocks.due(Instant.parse("2026-10-08T09:30:00Z"));

  private final Tokens handler = Tokens.of("handler").department(clock.department());

  @BeforeEach
  void clockIsTold() {
    known.regions();
    arming.clockMoved(clock.snapshot(), clock.subject(), clock.addressee(), Clocks.QUANZHOU);
  }

  @Test
  void pending_rungs_are_listed_soonest_first() {
    pending(handler, clock.id())
        .statusCode(200)
        .body("items.size()", equalTo(4))
        .body("items[0].rungName", equalTo("提醒"))
        .body("items[0].armedAt", equalTo("2026-09-30T08:30:00+08:00"))
        .body("items[3].effect", equalTo("CARD"));
  }

  @Test
  void a_clock_of_another_region_or_of_none_is_not_found_404() {
    pending(handler.region("350700"), clock.id()).statusCode(404);
    pending(handler, UUID.randomUUID()).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "handler, true, 200",
    "handler, false, 404",
    "head, true, 200",
    "head, false, 404",
    "officer, true, 404",
    "leader, false, 200",
    "clerk, false, 200",
    "supervisor, false, 200",
    "inspector, false, 200",
    "admin, false, 200",
    "agency, true, 403",
    "agent, true, 403"
  })
  void a_clock_is_seen_by_its_department_and_by_those_who_see_the_region(
      String role, boolean there, int status) {
    Tokens caller = Tokens.of(role).department(there ? clock.department() : "ELSE");
    pending(caller, clock.id()).statusCode(status);
  }

  @Test
  void an_officer_sees_the_clocks_that_name_the_officer() {
    Tokens officer = Tokens.of("officer").person(clock.department());
    Addressee named = new Addressee(clock.department(), officer.subject());
    arming.clockMoved(clock.revision(2).snapshot(), clock.subject(), named, Clocks.QUANZHOU);
    pending(officer, clock.id()).statusCode(200);
    pending(officer.person("else"), clock.id()).statusCode(404);
  }

  @Test
  void without_a_clock_422() {
    Call.as(handler).get("/api/v1/deadlines").then().statusCode(422);
  }

  @Test
  void without_a_token_401_and_as_an_owner_403() {
    RestAssured.get("/api/v1/deadlines").then().statusCode(401);
    pending(Tokens.of("owner"), clock.id()).statusCode(403);
  }

  @Test
  void fired_rungs_are_for_supervisors_and_administrators() {
    RestAssured.get("/api/v1/intents").then().statusCode(401);
    Call.as("handler").get("/api/v1/intents").then().statusCode(403);
    Call.as("supervisor").get("/api/v1/intents").then().statusCode(200);
  }

  private static ValidatableResponse pending(Tokens caller, UUID clock) {
    return Call.as(caller).queryParam("clockId", clock).get("/api/v1/deadlines").then();
  }
}
