package io.taizhang.ledger.project;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProjectListTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Test
  void paging_neither_skips_nor_repeats_while_projects_come_in() {
    String park = County.park(2);
    List<String> registered =
        new ArrayList<>(
            IntStream.range(0, 7).mapToObj(number -> County.projectIn(park).toString()).toList());
    JsonPath page = list("region=" + park + "&limit=3");
    List<String> seen = new ArrayList<>(page.getList("items.id"));
    registered.add(County.projectIn(park).toString());
    while (page.getString("nextCursor") != null) {
      page = list("region=" + park + "&limit=3&cursor=" + page.getString("nextCursor"));
      assertThat(page.getList("items")).hasSizeBetween(1, 3);
      seen.addAll(page.getList("items.id"));
    }
    assertThat(seen).isEqualTo(registered);
  }

  @Test
  void the_last_full_page_has_no_successor() {
    String park = County.park(3);
    IntStream.range(0, 3).forEach(number -> County.projectIn(park));
    assertThat(list("region=" + park + "&limit=3").getString("nextCursor")).isNull();
  }

  @Test
  void filters_narrow_the_list_and_go_together() {
    String park = County.park(4);
    String plain = County.projectIn(park).toString();
    String building = registered(park, "phase", "UNDER_CONSTRUCTION");
    String housing = registered(park, "departmentCode", County.HOUSING);
    String officer = County.officer(Tokens.of("officer"), County.HOUSING);
    as(LEADER)
        .body(Map.of("officerId", officer))
        .post("/api/v1/projects/{id}/actions/assign-officer", building)
        .then()
        .statusCode(200);

    assertThat(ids(park, "")).containsExactly(plain, building, housing);
    assertThat(ids(park, "&phase=PRELIMINARY")).containsExactly(plain, housing);
    assertThat(ids(park, "&department=" + County.HOUSING)).containsExactly(housing);
    assertThat(ids(park, "&officer=" + officer)).containsExactly(building);
    assertThat(ids(park, "&officer=" + officer + "&phase=PRELIMINARY")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=101", "cursor=nonsense", "cursor=bm9uc2Vuc2U"})
  void a_page_that_cannot_be_is_refused(String query) {
    County.founded();
    as(LEADER)
        .get("/api/v1/projects?" + query)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("errors.pointer", hasItem("/" + query.split("=", -1)[0]));
  }

  private static String registered(String park, String field, String value) {
    Map<String, Object> body = County.hospital();
    body.putAll(Map.of("regionCode", park, "departmentCode", park + "-HOUSING"));
    body.put(field, value);
    UUID id = County.project(body);
    return id.toString();
  }

  private static List<String> ids(String park, String filter) {
    return list("region=" + park + filter).getList("items.id");
  }

  private static JsonPath list(String query) {
    return as(LEADER).get("/api/v1/projects?" + query).then().statusCode(200).extract().jsonPath();
  }
}
