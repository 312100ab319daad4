package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An amendment that moves no due date and yet a reminder: Friday is given off and the Saturday
 * after it worked, so that the limit still ends on Monday, but the working day before it is the
 * Saturday. In Weishan. Made up (虚构).
 */
@Acceptance
class ReminderMovedAloneTest {
  private static final String HERE = "370826";
  private static final String HOUSING = HERE + "-HOUSING";
  private static final String HANDLER = "handler@" + HERE + "/" + HOUSING;

  private final County county;
  private final Almanac almanac;

  ReminderMovedAloneTest(County county) {
    this.county = county;
    this.almanac = new Almanac(county, HERE);
  }

  @BeforeAll
  void the_county_is_entered() {
    county.playWeek();
    Places.enter(county, HERE, "微山县");
  }

  @Test
  void the_due_date_stays_and_the_reminder_waits_for_the_make_up_saturday() {
    LocalDate thursday = almanac.commonThursday();
    LocalDate friday = thursday.plusDays(1);
    LocalDate saturday = thursday.plusDays(2);
    LocalDate monday = thursday.plusDays(4);
    at(thursday, "09:00");
    String item = accepted();
    county.settle();
    JsonNode before = clock(item);
    assertThat(local(before.path("dueAt"))).hasToString(monday + "T17:30");
    assertThat(reminder(before)).isEqualTo(friday + "T08:30");

    almanac.amend(
        county.as("admin@" + HERE), "微政办〔2026〕示例1号（虚构）", Map.of(friday, "OFF", saturday, "WORK"));
    JsonNode after = clock(item);
    assertThat(after.path("dueAt")).isEqualTo(before.path("dueAt"));
    assertThat(after.path("revision")).as("nobody was told").isEqualTo(before.path("revision"));
    assertThat(reminder(after)).isEqualTo(saturday + "T08:30");

    at(friday, "12:00");
    assertThat(told()).as("on the day off").isEmpty();
    at(saturday, "08:29");
    assertThat(told()).as("before the offices open").isEmpty();
    at(saturday, "08:31");
    assertThat(told()).singleElement().asString().startsWith("【提醒】");
    at(monday, "12:00");
    assertThat(told()).as("once").hasSize(1);
  }

  private String accepted() {
    String project =
        county
            .as("leader@" + HERE)
            .post("/api/v1/projects", Form.of(HERE, "微山示例工程（虚构）").body())
            .is(201)
            .id();
    Person clerk = county.as("clerk@" + HERE);
    String item =
        clerk.post("/api/v1/items", Form.item(project, "建筑工程施工许可", HOUSING, 2)).is(201).id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
    return item;
  }

  private JsonNode clock(String item) {
    return county.as(HANDLER).get("/api/v1/items/" + item + "/clock").is(200).body();
  }

  private String reminder(JsonNode clock) {
    String rungs = "/api/v1/deadlines?clockId=" + clock.path("id").asText();
    return county.as(HANDLER).get(rungs).is(200).rows().stream()
        .filter(rung -> rung.path("rung").asText().equals("REMINDER"))
        .map(rung -> local(rung.path("armedAt")).toString())
        .findFirst()
        .orElse("none");
  }

  private static LocalDateTime local(JsonNode instant) {
    return OffsetDateTime.parse(instant.asText()).atZoneSameInstant(Agenda.CHINA).toLocalDateTime();
  }

  private List<String> told() {
    return county.as(HANDLER).get("/api/v1/inbox?limit=100").is(200).column("text");
  }

  private void at(LocalDate day, String time) {
    almanac.to(day.atTime(LocalTime.parse(time)).atZone(Agenda.CHINA));
  }
}
