package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The five working days in which received papers are to be answered (行政许可法 art. 32). */
@Acceptance
class AcceptanceWindowTest {
  private final County county;

  AcceptanceWindowTest(County county) {
    this.county = county;
  }

  @Test
  void a_supplement_is_asked_once_and_only_a_full_one_opens_five_fresh_days() {
    Window window = county.week().window();

    assertThat(window.partial().is(422).text("code")).isEqualTo("supplement-incomplete");
    assertThat(window.second().is(409).text("code")).isEqualTo("second-supplement");
    assertThat(instant(window.full().text("answerDueAt")))
        .as("the 22nd to the 24th, the 28th and the 29th")
        .isEqualTo("2026-09-29T17:30:00+08:00");
    assertThat(window.accepted().text("wireCode")).isEqualTo("3");
    assertThat(window.receipts().column("kind"))
        .containsExactly("RECEIVED", "SUPPLEMENT_ASKED", "RECEIVED", "ACCEPTED");
    assertThat(window.receipts().column("number"))
        .last()
        .isEqualTo(window.accepted().text("acceptanceReceipt"));
  }

  @Test
  void an_unanswered_licence_is_accepted_from_its_receipt_and_overdue_at_once() {
    Window window = county.week().window();

    assertThat(window.deemed().text("status")).isEqualTo("ACCEPTED");
    assertThat(window.deemed().text("deemedAccepted")).isEqualTo("true");
    assertThat(window.deemed().text("acceptedAt")).startsWith("2026-09-18");
    assertThat(window.deemed().text("acceptanceReceipt")).isEmpty();
    assertThat(instant(window.deemedClock().text("dueAt"))).isEqualTo("2026-09-20T17:30:00+08:00");
    assertThat(window.deemedClock().text("overdue")).isEqualTo("true");
  }

  @Test
  void the_event_stream_tells_each_answer_with_its_number() {
    Window window = county.week().window();

    assertThat(county.events().of(window.project(), "item.deemed-accepted")).hasSize(1);
    assertThat(county.events().of(window.project(), "item.supplement-asked"))
        .extracting(event -> event.data().path("receiptNumber").asText())
        .singleElement()
        .asString()
        .startsWith("BZ-350700-2026-");
    assertThat(county.events().of(window.project(), "item.supplement-handed-in"))
        .extracting(event -> event.data().path("wireCode").asInt())
        .containsExactly(7);
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
