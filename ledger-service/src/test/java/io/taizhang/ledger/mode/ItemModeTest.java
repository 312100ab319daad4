package io.taizhang.ledger.mode;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ItemModeTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final Tokens CLERK = Tokens.of("clerk");
  private static final Tokens PLANNING = Tokens.of("handler").department("350500-PLANNING");

  @Inject Days days;
  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void the_green_channel_goes_first_in_lists_and_leaves_the_limits_alone() {
    UUID project = County.project();
    List<UUID> items = List.of(item(project), item(project), item(project));
    act(CLERK, items.get(1), "accept", Map.of()).statusCode(200);
    String due = dueAt(items.get(1));
    for (int at = 1; at < 3; at++) {
      act(LEADER, items.get(at), "open-green-channel", Map.of("reason", "省重点项目（虚构）"))
          .statusCode(200)
          .body("greenChannel.reason", equalTo("省重点项目（虚构）"));
    }
    assertThat(listed(project, 2)).containsExactly(items.get(1), items.get(2), items.get(0));
    assertThat(listed(project, 1)).containsExactly(items.get(1), items.get(2), items.get(0));
    assertThat(dueAt(items.get(1))).isEqualTo(due);
    act(LEADER, items.get(1), "open-green-channel", Map.of("reason", "再次（虚构）"))
        .statusCode(409)
        .body("code", equalTo("mode-out-of-order"));
    act(LEADER, items.get(1), "close-green-channel", Map.of()).statusCode(200);
    assertThat(listed(project, 2)).containsExactly(items.get(2), items.get(0), items.get(1));
  }

  @Test
  void a_commitment_is_decided_first_checked_by_its_day_and_revoked_when_false() {
    String park = County.park(92);
    UUID project = County.projectIn(park);
    Map<String, Object> papers = County.papers(project, 5);
    papers.put("departmentCode", park + "-HOUSING");
    UUID item = County.item(papers);
    String checkBy = days.workingDaysOn(1).toString();
    Map<String, Object> commitment = Map.of("text", "承诺按规范施工（虚构）", "checkBy", checkBy);
    Tokens handler = Tokens.of("handler").department(park + "-HOUSING");
    act(handler, item, "take-commitment", commitment)
        .statusCode(200)
        .body("commitment.state", equalTo("AWAITING_DECISION"));
    act(handler, item, "check-commitment", finding(true))
        .statusCode(409)
        .body("code", equalTo("mode-out-of-order"));
    act(CLERK, item, "accept", Map.of()).statusCode(200);
    act(handler, item, "grant", Map.of("text", "准予（虚构）")).statusCode(200);
    modes(item).body("commitment.state", equalTo("TO_CHECK"));
    days.nextMorning();
    overdue(park).body("items", equalTo(List.of()));
    days.nextMorning();
    modes(item).body("commitment.state", equalTo("OVERDUE"));
    overdue(park)
        .body("items.itemId", equalTo(List.of(item.toString())))
        .body("items[0].workingDaysOver", equalTo(1));

    act(handler, item, "check-commitment", finding(false))
        .statusCode(200)
        .body("commitment.state", equalTo("FALSE"))
        .body("status", equalTo("REVOKED"));
    overdue(park).body("items", equalTo(List.of()));
    assertThat(rows.facts(project)).endsWith("item.granted", "item.revoked", "item.mode-changed");
    assertThat(rows.texts("select permit_end_text from item where id = ?", item))
        .containsExactly("现场与承诺不符（虚构）");
    act(handler, item, "check-commitment", finding(true)).statusCode(409);
  }

  @Test
  void an_open_gap_leaves_refusing_only_and_a_closed_one_lets_it_be_granted() {
    Planned planned = Planned.of("RQ-1", List.of(line()));
    UUID item = planned.handedIn("first");
    act(CLERK, item, "accept-with-gaps", gaps("deed"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/materials/0"));
    modes(item).body("status", equalTo("RECEIVED")).body("gaps", equalTo(null));
    act(CLERK, item, "accept-with-gaps", gaps("map"))
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("gaps.open", equalTo(true))
        .body("gaps.materials.materialName", equalTo(List.of("地形图")));
    for (String verb : List.of("grant", "grant-with-gap")) {
      act(PLANNING, item, verb, Map.of("text", "准予（虚构）"))
          .statusCode(409)
          .body("code", equalTo("gap-open"));
    }
    act(CLERK, item, "close-gap", Map.of("material", "map"))
        .statusCode(200)
        .body("gaps.open", equalTo(false));
    act(CLERK, item, "close-gap", Map.of("material", "map")).statusCode(409);
    act(PLANNING, item, "grant", Map.of("text", "准予（虚构）"))
        .statusCode(200)
        .body("status", equalTo("GRANTED"));
  }

  @Test
  void past_its_day_a_gap_is_not_closed_and_the_item_can_only_be_refused() {
    Planned planned = Planned.of("RQ-2", List.of(line()));
    UUID item = planned.handedIn("first");
    act(CLERK, item, "accept-with-gaps", gaps("map")).statusCode(200);
    days.nextMorning();
    days.nextMorning();
    act(CLERK, item, "close-gap", Map.of("material", "map"))
        .statusCode(409)
        .body("code", equalTo("mode-out-of-order"));
    act(PLANNING, item, "grant", Map.of("text", "准予（虚构）")).statusCode(409);
    act(PLANNING, item, "refuse", Map.of("text", "逾期未补齐（虚构）")).statusCode(200);
  }

  @Test
  void an_item_off_the_checklist_has_nothing_to_defer() {
    UUID item = item(County.project());
    act(CLERK, item, "accept-with-gaps", gaps("map"))
        .statusCode(422)
        .body("code", equalTo("unknown-reference"));
  }

  private Map<String, Object> gaps(String material) {
    return Map.of(
        "commitment", "承诺一个工作日内补齐（虚构）",
        "closeBy", days.workingDaysOn(1).toString(),
        "materials", List.of(material));
  }

  private static Map<String, Object> line() {
    Map<String, Object> line = Procedure.line("first", "用地预审", "PLANNING", 25);
    Map<String, Object> deed = new HashMap<>(Procedure.material("deed", "权属证明"));
    deed.put("deferrable", false);
    line.put("materials", List.of(Procedure.material("map", "地形图"), deed));
    return line;
  }

  private static Map<String, Object> finding(boolean kept) {
    return Map.of("kept", kept, "finding", kept ? "与承诺一致（虚构）" : "现场与承诺不符（虚构）");
  }

  private static UUID item(UUID project) {
    return County.item(project, 5);
  }

  private static ValidatableResponse act(Tokens who, UUID item, String verb, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/items/" + item + "/actions/" + verb).then();
  }

  private static ValidatableResponse modes(UUID item) {
    return as(LEADER).get("/api/v1/items/{id}/modes", item).then().statusCode(200);
  }

  private static ValidatableResponse overdue(String park) {
    return as(LEADER).get("/api/v1/overdue-checks?limit=100&region=" + park).then().statusCode(200);
  }

  private static String dueAt(UUID item) {
    return as(LEADER).get("/api/v1/items/{id}/clock", item).then().extract().path("dueAt");
  }

  private static List<UUID> listed(UUID project, int limit) {
    List<UUID> ids = new ArrayList<>();
    String cursor = null;
    do {
      JsonPath page =
          as(LEADER)
              .get(
                  "/api/v1/items?project="
                      + project
                      + "&limit="
                      + limit
                      + (cursor == null ? "" : "&cursor=" + cursor))
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      page.<String>getList("items.id").forEach(id -> ids.add(UUID.fromString(id)));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    return ids;
  }
}
