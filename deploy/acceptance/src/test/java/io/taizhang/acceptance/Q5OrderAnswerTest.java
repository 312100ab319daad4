package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Q5: an order (督办) on an item is to be answered within three working days, and this limit is a
 * clock like any other: it goes by an amended calendar, it is reminded of, and what follows when
 * nobody answers is the circular (通报). Made up (虚构).
 */
@Acceptance
class Q5OrderAnswerTest {
  private static final String HERE = "370829";
  private static final String HOUSING = HERE + "-HOUSING";
  private static final String CLERK = "clerk@" + HERE;
  private static final String SUPERVISOR = "supervisor@" + HERE;
  private static final String HANDLER = "handler@" + HERE + "/" + HOUSING;
  private static final String ORDERS = "/api/v1/supervision-orders";

  private final County county;
  private final Almanac almanac;

  Q5OrderAnswerTest(County county) {
    this.county = county;
    this.almanac = new Almanac(county, HERE);
  }

  @BeforeAll
  void the_county_is_entered() {
    county.playWeek();
    Places.enter(county, HERE, "嘉祥县");
  }

  @Test
  void an_order_that_nobody_answers_is_made_known_by_the_calendar_that_holds_now() {
    String project = project();
    JsonNode order = orderOnAnItemOf(project);
    String clock = answerClock(project);
    String due = order.path("answerDueAt").asText();
    LocalDate last = OffsetDateTime.parse(due).toLocalDate();
    assertThat(last).isEqualTo(almanac.workingDay(county.today(), 3));
    assertThat(rungs(clock))
        .extracting(rung -> rung.path("rung").asText())
        .containsExactly("REMINDER", "CIRCULAR");

    almanac.amend(
        county.as("admin@" + HERE),
        "嘉政办〔2026〕示例1号（虚构）",
        Map.of(almanac.workingDay(county.today(), 2), "OFF"));

    LocalDate moved = almanac.workingDay(last, 1);
    assertThat(order(order.path("itemId").asText()).path("answerDueAt").asText())
        .isEqualTo(due.replace(last.toString(), moved.toString()));
    OffsetDateTime circular = OffsetDateTime.parse(rungs(clock).getLast().path("armedAt").asText());
    assertThat(circular.toLocalDateTime())
        .as("a working day late at the close of office, told when the next one opens")
        .hasToString(almanac.workingDay(moved, 2) + "T08:30");

    almanac.to(circular.minusMinutes(1));
    assertThat(madeKnown(order)).isEmpty();
    almanac.to(circular.plusMinutes(1));
    assertThat(madeKnown(order)).hasSize(1);

    JsonNode now = order(order.path("itemId").asText());
    county
        .as(HANDLER)
        .post(
            ORDERS + "/" + now.path("id").asText() + "/actions/answer", Map.of("answer", "迟复（虚构）"))
        .is(200);
    county.settle();
    assertThat(rungs(clock)).isEmpty();
  }

  @Test
  void an_order_that_is_answered_in_time_is_not_made_known() {
    String project = project();
    JsonNode order = orderOnAnItemOf(project);
    String clock = answerClock(project);
    county
        .as(HANDLER)
        .post(
            ORDERS + "/" + order.path("id").asText() + "/actions/answer",
            Map.of("answer", "已办（虚构）"))
        .is(200);
    county.settle();

    assertThat(rungs(clock)).isEmpty();
  }

  private String project() {
    return county
        .as("leader@" + HERE)
        .post("/api/v1/projects", Form.of(HERE, "嘉祥示例工程（虚构）").body())
        .is(201)
        .id();
  }

  /** Accepted in the morning of a working day, due that day, and left until it is red. */
  private JsonNode orderOnAnItemOf(String project) {
    almanac.to(almanac.workingDay(county.today(), 1).atTime(9, 0).atZone(Agenda.CHINA));
    Person clerk = county.as(CLERK);
    String item =
        clerk.post("/api/v1/items", Form.item(project, "建筑工程施工许可", HOUSING, 1)).is(201).id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
    county.settle();
    String clock = county.as(HANDLER).get("/api/v1/items/" + item + "/clock").is(200).id();
    OffsetDateTime red =
        rungs(clock).stream()
            .filter(rung -> rung.path("rung").asText().equals("RED_CARD"))
            .map(rung -> OffsetDateTime.parse(rung.path("armedAt").asText()))
            .findFirst()
            .orElseThrow();
    almanac.to(red.plusMinutes(1));
    return order(item);
  }

  private JsonNode order(String item) {
    return county.as(SUPERVISOR).get(ORDERS + "?limit=100").is(200).rows().stream()
        .filter(order -> order.path("itemId").asText().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private String answerClock(String project) {
    return county
        .events()
        .of(project, "supervision.opened")
        .getFirst()
        .data()
        .path("answerClockId")
        .asText();
  }

  private List<JsonNode> rungs(String clock) {
    return county.as(SUPERVISOR).get("/api/v1/deadlines?clockId=" + clock).is(200).rows();
  }

  private List<String> madeKnown(JsonNode order) {
    return county.as(HANDLER).get("/api/v1/inbox?limit=100").is(200).column("text").stream()
        .filter(text -> text.startsWith("【通报】"))
        .filter(text -> text.contains(order.path("number").asText()))
        .toList();
  }
}
