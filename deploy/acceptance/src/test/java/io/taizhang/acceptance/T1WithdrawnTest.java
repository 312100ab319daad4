package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * T1, under a calendar that is amended afterwards: what was red by the old days is not by the new
 * ones. The red rung opens an order at the owner of what is late, an item at the ledger, a stage at
 * issue-service; the order stays, annotated, until a supervisor lifts it. Made up (虚构).
 */
@Acceptance
class T1WithdrawnTest {
  private static final String HERE = "370883";
  private static final String HOUSING = HERE + "-HOUSING";
  private static final String CLERK = "clerk@" + HERE;
  private static final String SUPERVISOR = "supervisor@" + HERE;
  private static final String ITEM_ORDERS = "/api/v1/supervision-orders";
  private static final String ISSUE_ORDERS = "/api/v1/issue-supervision-orders";
  private static final Map<String, String> REASON = Map.of("reason", "日历修订后未超期（虚构）");

  private final County county;
  private final Almanac almanac;

  T1WithdrawnTest(County county) {
    this.county = county;
    this.almanac = new Almanac(county, HERE);
  }

  @BeforeAll
  void the_county_is_entered() {
    county.playWeek();
    Places.enter(county, HERE, "邹城市");
  }

  @Test
  void orders_on_cards_that_an_amendment_made_wrong_are_annotated_and_lifted_by_a_supervisor() {
    LocalDate start = almanac.workingDay(county.today(), 1);
    almanac.to(start.atTime(9, 0).atZone(Agenda.CHINA));
    String item = item(2);
    String issue = issue();
    county.settle();
    almanac.to(later(red(clockOf(item)), red(clockOfStage(issue))).plusMinutes(1));

    JsonNode onItem = order(ITEM_ORDERS, "itemId", item);
    JsonNode onIssue = order(ISSUE_ORDERS, "issueId", issue);
    assertThat(onItem.path("number").asText()).startsWith("DBXM-" + HERE);
    assertThat(onIssue.path("number").asText()).startsWith("DBBB-" + HERE);
    assertThat(onItem.path("departmentCode").asText()).isEqualTo(HOUSING);
    assertThat(onItem.path("basisWithdrawn").isNull()).isTrue();
    lift(ITEM_ORDERS, onItem).is(409);

    LocalDate first = almanac.workingDay(start, 1);
    almanac.amend(
        county.as("admin@" + HERE),
        "邹政办〔2026〕示例1号（虚构）",
        Map.of(first, "OFF", almanac.workingDay(first, 1), "OFF"));

    for (String orders : List.of(ITEM_ORDERS, ISSUE_ORDERS)) {
      boolean ofItem = orders.equals(ITEM_ORDERS);
      JsonNode annotated = order(orders, ofItem ? "itemId" : "issueId", ofItem ? item : issue);
      assertThat(annotated.path("number")).isEqualTo((ofItem ? onItem : onIssue).path("number"));
      assertThat(annotated.at("/basisWithdrawn/rung").asText()).isEqualTo("RED_CARD");
      assertThat(annotated.at("/basisWithdrawn/reason").asText()).isEqualTo("CALENDAR_AMENDED");
      assertThat(
              county
                  .as(SUPERVISOR)
                  .get(orders + "?limit=100&basisWithdrawn=true")
                  .is(200)
                  .column("id"))
          .containsExactly(annotated.path("id").asText());
      county.as("handler@" + HERE + "/" + HOUSING).post(path(orders, annotated), REASON).is(403);
      assertThat(lift(orders, annotated).is(200).text("liftedReason"))
          .isEqualTo(REASON.get("reason"));
      lift(orders, annotated).is(409);
    }
    county.settle();
    assertThat(county.events().all())
        .filteredOn(event -> event.type().contains(".supervision."))
        .filteredOn(event -> event.data().path("number").asText().contains("-" + HERE + "-"))
        .extracting(event -> event.type().replaceAll(".*supervision\\.|\\.v1$", ""))
        .containsExactlyInAnyOrder(
            "opened", "opened", "basis-withdrawn", "basis-withdrawn", "lifted", "lifted");
  }

  private Reply lift(String orders, JsonNode order) {
    return county.as(SUPERVISOR).post(path(orders, order), REASON);
  }

  private static String path(String orders, JsonNode order) {
    return orders + "/" + order.path("id").asText() + "/actions/lift";
  }

  private JsonNode order(String orders, String subject, String id) {
    return county.as(SUPERVISOR).get(orders + "?limit=100").is(200).rows().stream()
        .filter(order -> order.path(subject).asText().equals(id))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two orders of " + id);
            })
        .orElseThrow();
  }

  private String item(int promised) {
    String project =
        county
            .as("leader@" + HERE)
            .post("/api/v1/projects", Form.of(HERE, "邹城示例工程（虚构）").body())
            .is(201)
            .id();
    Person clerk = county.as(CLERK);
    String item =
        clerk.post("/api/v1/items", Form.item(project, "建筑工程施工许可", HOUSING, promised)).is(201).id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
    return item;
  }

  private String issue() {
    Person clerk = county.as(CLERK);
    Map<String, Object> body = Complaint.registration(HERE, "");
    body.remove("oneTripId");
    String issue = clerk.post("/api/v1/issues", body).is(201).id();
    String actions = "/api/v1/issues/" + issue + "/actions/";
    clerk.post(actions + "accept").is(200);
    clerk.post(actions + "classify", Complaint.classification()).is(200);
    clerk.post(actions + "refer", Complaint.referral(HERE + "-CITY")).is(200);
    return issue;
  }

  private JsonNode clockOf(String item) {
    return county
        .as("handler@" + HERE + "/" + HOUSING)
        .get("/api/v1/items/" + item + "/clock")
        .is(200)
        .body();
  }

  private JsonNode clockOfStage(String issue) {
    return county
        .as("handler@" + HERE + "/" + HERE + "-CITY")
        .get("/api/v1/issues/" + issue + "/clocks")
        .is(200)
        .rows()
        .stream()
        .filter(clock -> clock.path("stage").asText().equals("HANDLE"))
        .findFirst()
        .orElseThrow();
  }

  private ZonedDateTime red(JsonNode clock) {
    return county
        .as(SUPERVISOR)
        .get("/api/v1/deadlines?clockId=" + clock.path("id").asText())
        .is(200)
        .rows()
        .stream()
        .filter(rung -> rung.path("rung").asText().equals("RED_CARD"))
        .map(rung -> OffsetDateTime.parse(rung.path("armedAt").asText()))
        .map(at -> at.atZoneSameInstant(Agenda.CHINA))
        .findFirst()
        .orElseThrow();
  }

  private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}
