package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An office finds items by what it asks. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ItemSearchTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void each_filter_leaves_what_it_names() {
    String park = County.park(37);
    UUID project = County.projectIn(park);
    UUID led = County.projectIn(park);
    UUID late = County.acceptedIn(park, project, 1);
    UUID sea = item(park, project, Map.of("name", "用海审批"));
    UUID filing = item(park, led, Map.of("kind", "FILING"));
    String officer = County.officer(Tokens.of("officer"), County.HOUSING);
    as(LEADER)
        .body(Map.of("officerId", officer))
        .post("/api/v1/projects/{id}/actions/assign-officer", led)
        .then()
        .statusCode(200);
    String lastDay = days.workingDaysOn(1).toString();

    assertThat(found(park, "")).containsExactly(late, sea, filing);
    assertThat(found(park, "text=用海")).containsExactly(sea);
    assertThat(found(park, "text=许可&status=ACCEPTED")).containsExactly(late);
    assertThat(found(park, "kind=FILING")).containsExactly(filing);
    assertThat(found(park, "officer=" + officer)).containsExactly(filing);
    assertThat(found(park, "department=" + park + "-HOUSING")).hasSize(3);
    assertThat(found(park, "overdue=true")).isEmpty();
    assertThat(found(park, "dueTo=" + lastDay)).containsExactly(late);
    days.after(days.closeOn(1));
    assertThat(found(park, "overdue=true")).containsExactly(late);
    assertThat(found(park, "overdue=false")).containsExactly(sea, filing);
    assertThat(found(park, "phase=STARTED")).isEmpty();
    rows.change("update project set phase = 'STARTED' where id = ?", led);
    assertThat(found(park, "phase=STARTED")).containsExactly(filing);
    assertThat(found(park, "phase=STARTED&kind=LICENCE")).isEmpty();
    as(LEADER).get("/api/v1/items?phase=HALFWAY").then().statusCode(422);
    as(LEADER)
        .get("/api/v1/items?stage=STARTED")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/stage"));
  }

  @Test
  void the_green_channel_comes_first_on_whatever_page() {
    String park = County.park(38);
    UUID project = County.projectIn(park);
    List<UUID> received = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      received.add(item(park, project, Map.of()));
    }
    List.of(received.get(1), received.get(4))
        .forEach(
            item ->
                as(LEADER)
                    .body(Map.of("reason", "省重点项目（虚构）"))
                    .post("/api/v1/items/{id}/actions/open-green-channel", item)
                    .then()
                    .statusCode(200));
    List<UUID> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = page(park, "limit=1" + cursor);
      seen.addAll(page.getList("items.id", UUID.class));
      cursor =
          page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(seen)
        .containsExactly(
            received.get(1), received.get(4), received.get(0), received.get(2), received.get(3));
    assertThat(found(park, "limit=3")).containsExactlyElementsOf(seen.subList(0, 3));
    assertThat(found(park, "greenChannel=true")).containsExactlyElementsOf(seen.subList(0, 2));
    assertThat(found(park, "greenChannel=false")).containsExactlyElementsOf(seen.subList(2, 5));
  }

  private static UUID item(String park, UUID project, Map<String, ?> changes) {
    Map<String, Object> papers = County.papers(project, 15);
    papers.put("departmentCode", park + "-HOUSING");
    papers.putAll(changes);
    return County.item(papers);
  }

  private static List<UUID> found(String park, String filter) {
    return page(park, filter).getList("items.id", UUID.class);
  }

  private static JsonPath page(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/items?region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
