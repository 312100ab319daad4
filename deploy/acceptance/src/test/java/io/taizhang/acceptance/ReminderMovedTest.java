package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
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

  private static final String QUFU = "370881";
  private static final String WEISHAN = "370826";

  private final County county;

  ReminderMovedTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void the_counties_are_entered() {
    county.playWeek();
    Places.enter(county, QUFU, "曲阜市");
    Places.enter(county, WEISHAN, "微山县");
  }

  @Test
  void tomorrows_reminder_waits_for_the_make_up_saturday_and_nobody_is_told_before() {
    Almanac almanac = new Almanac(county, QUFU);
    LocalDate thursday = morning(almanac);
    LocalDate friday = thursday.plusDays(1);
    LocalDate saturday = thursday.plusDays(2);
    RemindedItem item = RemindedItem.accepted(county, almanac, QUFU, "曲阜示例工程（虚构）");
    assertThat(item.reminder()).hasToString(friday + "T08:30");

    LocalDate monday = thursday.plusDays(4);
    almanac.amend(
        county.as("admin@" + QUFU),
        "曲政办〔2026〕示例1号（虚构）",
        Map.of(friday, "OFF", saturday, "WORK", monday, "OFF"));
    assertThat(item.reminder()).hasToString(saturday + "T08:30");

    assertThat(item.toldBy(thursday, "23:00")).as("at night").isEmpty();
    assertThat(item.toldBy(friday, "12:00")).as("on the day off").isEmpty();
    assertThat(item.toldBy(saturday, "08:29")).as("before the offices open").isEmpty();
    assertThat(item.toldBy(saturday, "08:31")).singleElement().asString().startsWith("【提醒】");

    LocalDate tuesday = monday.plusDays(1);
    assertThat(item.toldBy(tuesday, "23:00"))
        .as("due with the office hours, urged not at night")
        .hasSize(1);
    assertThat(item.toldBy(tuesday.plusDays(1), "08:31"))
        .hasSize(2)
        .anyMatch(text -> text.startsWith("【催办】"));
  }

  /** The limit still ends on Monday, but the working day before it is the Saturday. */
  @Test
  void a_due_date_that_stays_does_not_keep_its_reminder_where_it_was() {
    Almanac almanac = new Almanac(county, WEISHAN);
    LocalDate thursday = morning(almanac);
    LocalDate friday = thursday.plusDays(1);
    LocalDate saturday = thursday.plusDays(2);
    LocalDate monday = thursday.plusDays(4);
    RemindedItem item = RemindedItem.accepted(county, almanac, WEISHAN, "微山示例工程（虚构）");
    assertThat(item.dueAt()).hasToString(monday + "T17:30");
    assertThat(item.reminder()).hasToString(friday + "T08:30");

    JsonNode before = item.clock();
    almanac.amend(
        county.as("admin@" + WEISHAN),
        "微政办〔2026〕示例1号（虚构）",
        Map.of(friday, "OFF", saturday, "WORK"));
    assertThat(item.dueAt()).hasToString(monday + "T17:30");
    assertThat(item.clock().path("revision"))
        .as("nobody was told")
        .isEqualTo(before.path("revision"));
    assertThat(item.reminder()).hasToString(saturday + "T08:30");

    assertThat(item.toldBy(friday, "12:00")).as("on the day off").isEmpty();
    assertThat(item.toldBy(saturday, "08:29")).as("before the offices open").isEmpty();
    assertThat(item.toldBy(saturday, "08:31")).singleElement().asString().startsWith("【提醒】");
    assertThat(item.toldBy(monday, "12:00")).as("once").hasSize(1);
  }

  private static LocalDate morning(Almanac almanac) {
    LocalDate thursday = almanac.commonThursday();
    almanac.to(thursday.atTime(LocalTime.of(9, 0)).atZone(Agenda.CHINA));
    return thursday;
  }
}
