package io.taizhang.notification.contact;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class ContactResourceTest {

  private static final String CONTACTS = "/api/v1/contacts";
  private static final Tokens QUANZHOU = Tokens.of("admin").region("350500");
  private static final Tokens NANPING = Tokens.of("admin").region("350700");

  @Inject Known known;

  private final String department = "D" + UUID.randomUUID();

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void an_address_is_entered_listed_in_its_region_and_struck_out() {
    String location =
        add(QUANZHOU, "DEPARTMENT", department).statusCode(201).extract().header("Location");
    String id = location.substring(location.lastIndexOf('/') + 1);
    list(QUANZHOU).body("items.id", hasItem(id));
    list(NANPING).body("items.id", not(hasItem(id)));
    Call.as(NANPING).delete(CONTACTS + "/" + id).then().statusCode(404);
    Call.as(QUANZHOU).delete(CONTACTS + "/" + id).then().statusCode(204);
    list(QUANZHOU).body("items.id", not(hasItem(id)));
  }

  @Test
  void the_same_address_twice_is_a_conflict_409() {
    add(QUANZHOU, "DEPARTMENT", department).statusCode(201);
    add(QUANZHOU, "DEPARTMENT", department).statusCode(409).body("code", equalTo("contact-exists"));
  }

  @Test
  void a_role_that_gets_no_messages_is_refused_422() {
    add(QUANZHOU, "ROLE", "owner").statusCode(422).body("code", equalTo("unknown-role"));
  }

  @Test
  void what_is_no_address_is_refused_422() {
    Call.as(QUANZHOU)
        .body(
            Map.of(
                "recipientKind", "DEPARTMENT",
                "key", department,
                "channel", "EMAIL",
                "address", "不是邮箱"))
        .post(CONTACTS)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/address"));
  }

  @Test
  void a_region_outside_the_callers_is_refused_422() {
    Call.as(NANPING)
        .body(
            Map.of(
                "recipientKind", "DEPARTMENT",
                "key", department,
                "regionCode", "350521",
                "channel", "EMAIL",
                "address", "bureau@example.test"))
        .post(CONTACTS)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/regionCode"));
  }

  @Test
  void striking_out_names_the_version_428_412() {
    String path =
        add(QUANZHOU, "DEPARTMENT", department)
            .header("ETag", "\"0\"")
            .extract()
            .header("Location");
    Call.as(QUANZHOU)
        .noFilters()
        .delete(path)
        .then()
        .statusCode(428)
        .body("code", equalTo("precondition-required"));
    Call.as(QUANZHOU)
        .header("If-Match", "\"7\"")
        .delete(path)
        .then()
        .statusCode(412)
        .header("ETag", "\"0\"");
    Call.as(NANPING).header("If-Match", "\"7\"").delete(path).then().statusCode(404);
    Call.as(QUANZHOU).header("If-Match", "\"0\"").delete(path).then().statusCode(204);
  }

  @Test
  void an_address_entered_twice_under_one_key_is_entered_once() {
    String key = UUID.randomUUID().toString();
    String first = keyed(key).statusCode(201).extract().asString();
    keyed(key).statusCode(201).header("Idempotency-Replayed", "true").body(equalTo(first));
  }

  @Test
  void malformed_json_is_400() {
    Call.as(QUANZHOU).body("{").post(CONTACTS).then().statusCode(400);
  }

  @Test
  void only_administrators_may_401_403() {
    RestAssured.get(CONTACTS).then().statusCode(401);
    Call.as("supervisor").get(CONTACTS).then().statusCode(403);
  }

  private ValidatableResponse add(Tokens admin, String kind, String key) {
    return Call.as(admin)
        .body(
            Map.of(
                "recipientKind",
                kind,
                "key",
                key,
                "channel",
                "EMAIL",
                "address",
                "bureau@example.test"))
        .post(CONTACTS)
        .then();
  }

  private ValidatableResponse keyed(String key) {
    return Call.as(QUANZHOU)
        .header("Idempotency-Key", key)
        .body(
            Map.of(
                "recipientKind", "DEPARTMENT",
                "key", department,
                "channel", "EMAIL",
                "address", "bureau@example.test"))
        .post(CONTACTS)
        .then();
  }

  private static ValidatableResponse list(Tokens admin) {
    return Call.as(admin).queryParam("limit", 100).get(CONTACTS).then().statusCode(200);
  }
}
