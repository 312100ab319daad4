package io.taizhang.ledger.yearlist;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class YearListTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final String PATH = "/api/v1/year-list-entries";

  @Test
  void a_project_enters_a_years_list_with_a_document_and_leaves_it_with_one() {
    String park = County.park(87);
    UUID project = County.projectIn(park);
    UUID entry =
        County.id(
            enter(project, Map.of())
                .statusCode(201)
                .body("year", equalTo(2026))
                .body("leftOn", nullValue()));
    enter(project, Map.of()).statusCode(409).body("code", equalTo("already-registered"));
    UUID provincial =
        County.id(
            enter(project, Map.of("regionCode", "350000", "level", "PROVINCIAL")).statusCode(201));
    UUID next = County.id(enter(project, Map.of("year", 2027)).statusCode(201));
    assertThat(ids(park, "&year=2026")).containsExactly(entry.toString(), provincial.toString());
    assertThat(ids(park, "&year=2027")).containsExactly(next.toString());
    assertThat(ids(park, "&level=PROVINCIAL")).containsExactly(provincial.toString());
    assertThat(ids(park, "&listRegion=350500&year=2026")).containsExactly(entry.toString());

    leave(entry, "2026-01-01").statusCode(422).body("errors.pointer", hasItem("/leftOn"));
    leave(entry, "2026-09-30")
        .statusCode(200)
        .body("leftOn", equalTo("2026-09-30"))
        .body("exitDocument", equalTo("泉发改〔2026〕示例9号（虚构）"));
    leave(entry, "2026-09-30").statusCode(409).body("code", equalTo("out-of-order"));
    assertThat(ids(park, "&year=2026&left=false")).containsExactly(provincial.toString());
    assertThat(ids(park, "&year=2026&left=true")).containsExactly(entry.toString());
    enter(project, Map.of()).statusCode(201);
  }

  @Test
  void a_list_is_the_projects_own_regions_or_of_one_above() {
    UUID project = County.projectIn(County.park(88));
    enter(project, Map.of("regionCode", "370481"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/regionCode"));
    enter(project, Map.of("regionCode", "")).statusCode(422);
    enter(project, Map.of("document", "")).statusCode(422);
    enter(project, Map.of("year", 1999)).statusCode(422);
    enter(UUID.randomUUID(), Map.of())
        .statusCode(422)
        .body("errors.pointer", hasItem("/projectId"));
  }

  @Test
  void who_does_not_see_the_project_does_not_see_its_line() {
    UUID project = County.project(Map.of("ownerCreditCode", "91110108351303601C"));
    UUID entry = County.id(enter(project, Map.of()).statusCode(201));
    as(Tokens.of("leader").region("370481")).get(PATH + "/{id}", entry).then().statusCode(404);
    as(Tokens.of("owner")).get(PATH + "/{id}", entry).then().statusCode(404);
    as(Tokens.of("owner")).get(PATH + "?limit=100").then().statusCode(200);
    as(LEADER).get(PATH + "/{id}", entry).then().statusCode(200);
  }

  private static ValidatableResponse enter(UUID project, Map<String, ?> changes) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "year", 2026,
                "projectId", project,
                "regionCode", "350500",
                "level", "CITY",
                "enteredOn", "2026-02-10",
                "document", "泉政〔2026〕示例1号（虚构）"));
    body.putAll(changes);
    return as(LEADER).body(body).post(PATH).then();
  }

  private static ValidatableResponse leave(UUID entry, String on) {
    return as(LEADER)
        .body(Map.of("leftOn", on, "document", "泉发改〔2026〕示例9号（虚构）"))
        .post(PATH + "/{id}/actions/leave", entry)
        .then();
  }

  private static List<String> ids(String park, String filter) {
    return as(LEADER)
        .get(PATH + "?region=" + park + filter)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
