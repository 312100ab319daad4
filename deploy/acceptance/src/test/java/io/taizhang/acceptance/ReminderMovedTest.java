package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An amendment of today moves tomorrow's reminder: Friday is given off, the Saturday after it is
 * worked. Nobody is told at night or on the day off, somebody is on the make-up Saturday. Made up
 * (虚构).
 */
@Acceptance
class ReminderMovedTest {
  private static final String HERE = "370881";
  private static final String HOUSING = HERE + "-HOUSING";
  private static final String HANDLER = "handler@" + HERE + "/" + HOUSING;

  private final County county;
  private final Almanac almanac;

  ReminderMovedTest(County county) {
    this.county = county;
    this.almanac = new Almanac(county, HERE);
  }

  @BeforeAll
  void the_county_is_entered() {
    county.playWeek();
    Places.enter(county, HERE, "曲阜市");
  }

  @Test
  void tomorrows_reminder_waits_for_the_make_up_saturday_and_nobody_is_told_before() {
    LocalDate thursday = almanac.commonThursday();
    LocalDate friday = thursday.plusDays(1);
    LocalDate saturday = thursday.plusDays(2);
    at(thursday, "09:00");
    String clock = clockOf(accepted());
    county.settle();
    assertThat(reminder(clock)).isEqualTo(friday + "T08:30");

    LocalDate monday = thursday.plusDays(4);
    almanac.amend(
        county.as("admin@" + HERE),
        "曲政办〔2026〕示例1号（虚构）",
        Map.of(friday, "OFF", saturday, "WORK", monday, "OFF"));
    assertThat(reminder(clock)).isEqualTo(saturday + "T08:30");

    at(thursday, "23:00");
    assertThat(told()).as("at night").isEmpty();
    at(friday, "12:00");
    assertThat(told()).as("on the day off").isEmpty();
    at(saturday, "08:29");
    assertThat(told()).as("before the offices open").isEmpty();
    at(saturday, "08:31");
    assertThat(told()).singleElement().asString().startsWith("【提醒】");

    LocalDate tuesday = monday.plusDays(1);
    at(tuesday, "23:00");
    assertThat(told()).as("due with the office hours, urged not at night").hasSize(1);
    at(tuesday.plusDays(1), "08:31");
    assertThat(told()).hasSize(2).anyMatch(text -> text.startsWith("【催办】"));
  }

  private String accepted() {
    String project =
        county
            .as("leader@" + HERE)
            .post("/api/v1/projects", Form.of(HERE, "曲阜示例工程（虚构）").body())
            .is(201)
            .id();
    Person clerk = county.as("clerk@" + HERE);
    String item =
        clerk.post("/api/v1/items", Form.item(project, "建筑工程施工许可", HOUSING, 2)).is(201).id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
    return item;
  }

  private String clockOf(String item) {
    return county.as(HANDLER).get("/api/v1/items/" + item + "/clock").is(200).id();
  }

  private String reminder(String clock) {
    return county.as(HANDLER).get("/api/v1/deadlines?clockId=" + clock).is(200).rows().stream()
        .filter(rung -> rung.path("rung").asText().equals("REMINDER"))
        .map(rung -> OffsetDateTime.parse(rung.path("armedAt").asText()))
        .map(at -> at.atZoneSameInstant(Agenda.CHINA).toLocalDateTime().toString())
        .findFirst()
        .orElse("none");
  }

  private List<String> told() {
    return county.as(HANDLER).get("/api/v1/inbox?limit=100").is(200).column("text");
  }

  private void at(LocalDate day, String time) {
    almanac.to(day.atTime(LocalTime.parse(time)).atZone(Agenda.CHINA));
  }
}
