package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.acceptance.Events.Published;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A calendar amended: tried out, published, and every clock in its region moves, told once. */
@Acceptance
class CalendarAmendmentTest {
  private final County county;

  CalendarAmendmentTest(County county) {
    this.county = county;
  }

  @Test
  void the_dry_run_shows_what_would_move_and_moves_nothing() {
    Amendment amendment = county.week().amendment();

    assertThat(amendment.tried().body().at("/trial/finishedAt").asText()).isNotEmpty();
    assertThat(amendment.tried().body().at("/trial/moved").asInt()).isEqualTo(2);
    assertThat(amendment.tried().body().at("/trial/becomeOverdue").asInt()).isZero();
    assertThat(amendment.moves())
        .extracting(
            move -> move.path("subjectType").asText(),
            move -> instant(move.path("dueAt").asText()),
            move -> instant(move.path("newDueAt").asText()))
        .containsExactlyInAnyOrder(
            tuple(
                "item", instant("2026-09-23T17:30:00+08:00"), instant("2026-09-24T17:30:00+08:00")),
            tuple(
                "issue",
                instant("2026-09-21T17:30:00+08:00"),
                instant("2026-09-22T17:30:00+08:00")));
    for (String what : List.of("item", "issue", "reminder")) {
      assertThat(amendment.seen(what + " tried")).isEqualTo(amendment.seen(what + " before"));
    }
  }

  @Test
  void once_published_item_issue_and_reminder_move_together() {
    Amendment amendment = county.week().amendment();

    assertThat(instant(amendment.seen("item before"))).isEqualTo("2026-09-23T17:30:00+08:00");
    assertThat(instant(amendment.seen("item after"))).isEqualTo("2026-09-24T17:30:00+08:00");
    assertThat(instant(amendment.seen("issue before"))).isEqualTo("2026-09-21T17:30:00+08:00");
    assertThat(instant(amendment.seen("issue after"))).isEqualTo("2026-09-22T17:30:00+08:00");
    assertThat(instant(amendment.seen("reminder before"))).isEqualTo("2026-09-22T08:30:00+08:00");
    assertThat(instant(amendment.seen("reminder after"))).isEqualTo("2026-09-23T08:30:00+08:00");
  }

  @Test
  void each_clock_that_moved_is_told_once_and_no_other_county_moves() {
    Amendment amendment = county.week().amendment();
    int version =
        county.events().of("calendar", "calendar.published").stream()
            .filter(event -> event.data().path("id").asText().equals(amendment.calendar()))
            .findFirst()
            .orElseThrow()
            .data()
            .path("version")
            .asInt();
    List<Published> rescheduled =
        county.events().all().stream()
            .filter(event -> event.type().endsWith(".clock.rescheduled.v1"))
            .filter(event -> event.data().at("/clock/calendarVersion").asInt() == version)
            .toList();

    assertThat(rescheduled)
        .extracting(Published::key)
        .containsExactlyInAnyOrder(amendment.project(), amendment.issue());
    assertThat(rescheduled)
        .allSatisfy(
            event -> {
              JsonNode clock = event.data().path("clock");
              assertThat(instant(event.data().path("previousDueAt").asText()))
                  .isBefore(instant(clock.path("dueAt").asText()));
              assertThat(clock.path("calendarVersion").asInt()).isEqualTo(version);
            });
    assertThat(county.events().of("calendar", "calendar.published"))
        .extracting(event -> event.data().path("id").asText())
        .containsOnlyOnce(amendment.calendar());
    assertThat(amendment.publishedFromElsewhere()).isEqualTo(404);
  }

  @Test
  void the_due_date_names_the_countys_notice_for_the_day_off() {
    Stream<JsonNode> days =
        county.week().amendment().explanation().body().path("days").valueStream();

    assertThat(days)
        .filteredOn(day -> day.path("date").asText().equals("2026-09-21"))
        .singleElement()
        .satisfies(
            day -> {
              assertThat(day.path("counted").asBoolean()).isFalse();
              assertThat(day.path("source").asText()).isEqualTo("惠政办〔2026〕示例1号（虚构）");
            });
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
