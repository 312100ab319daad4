package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An item's decision clock over a decreed working Sunday, a pause and the Mid-Autumn holiday. */
@Acceptance
class ClockTest {
  private final County county;

  ClockTest(County county) {
    this.county = county;
  }

  @Test
  void five_working_days_from_friday_the_18th_end_on_thursday_the_24th() {
    assertThat(instant(county.week().licence().dueAtAfter("accepted")))
        .isEqualTo("2026-09-24T17:30:00+08:00");
  }

  @Test
  void paused_on_the_21st_and_resumed_on_the_23rd_the_clock_ends_on_the_30th() {
    Licence licence = county.week().licence();

    assertThat(instant(licence.dueAtAfter("resumed"))).isEqualTo("2026-09-30T17:30:00+08:00");
    assertThat(licence.statusOfGrantingWhilePaused()).isEqualTo(409);
    assertThat(licence.decision().text("usedDays")).isEqualTo("4");
    assertThat(licence.decision().text("promisedDays")).isEqualTo("5");
  }

  @Test
  void the_due_date_explains_every_day_and_counts_five() {
    Reply explanation = county.week().licence().explanation();
    List<JsonNode> days = explanation.body().path("days").valueStream().toList();

    assertThat(explanation.text("counted")).isEqualTo("5");
    assertThat(days)
        .extracting(day -> day.path("date").asText(), day -> day.path("reason").asText())
        .containsExactly(
            tuple("2026-09-18", "DAY_ZERO"),
            tuple("2026-09-19", "WEEKEND"),
            tuple("2026-09-20", "MAKE_UP_DAY"),
            tuple("2026-09-21", "PAUSED"),
            tuple("2026-09-22", "PAUSED"),
            tuple("2026-09-23", "PAUSED"),
            tuple("2026-09-24", "WORKING_DAY"),
            tuple("2026-09-25", "HOLIDAY"),
            tuple("2026-09-26", "HOLIDAY"),
            tuple("2026-09-27", "HOLIDAY"),
            tuple("2026-09-28", "WORKING_DAY"),
            tuple("2026-09-29", "WORKING_DAY"),
            tuple("2026-09-30", "WORKING_DAY"));
    assertThat(days).filteredOn(day -> day.path("counted").asBoolean()).hasSize(5);
    assertThat(days)
        .filteredOn(day -> day.path("reason").asText().equals("MAKE_UP_DAY"))
        .allSatisfy(day -> assertThat(day.path("source").asText()).isNotEmpty());
  }

  @Test
  void the_event_stream_tells_the_same_due_dates_in_rising_revisions() {
    Licence licence = county.week().licence();

    assertThat(dueAt(licence.project(), "clock.started"))
        .isEqualTo(instant(licence.dueAtAfter("accepted")));
    assertThat(dueAt(licence.project(), "clock.resumed"))
        .isEqualTo(instant(licence.dueAtAfter("resumed")));
    assertThat(
            List.of("clock.started", "clock.paused", "clock.resumed", "clock.stopped").stream()
                .map(name -> clock(licence.project(), name).path("revision").asLong()))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  private Instant dueAt(String project, String name) {
    return instant(clock(project, name).path("dueAt").asText());
  }

  private JsonNode clock(String project, String name) {
    List<JsonNode> clocks =
        county.events().of(project, name).stream()
            .map(event -> event.data().path("clock"))
            .filter(clock -> clock.path("kind").asText().equals("DECISION"))
            .toList();
    assertThat(clocks).as(name).hasSize(1);
    return clocks.getFirst();
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
