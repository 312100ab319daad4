package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcceptanceWindowTest {

  private static final Instant DUE = Instant.parse("2026-09-21T09:30:00Z");
  private static final Instant BEFORE = DUE.minusMillis(1);

  @Test
  void an_unanswered_licence_is_accepted_at_the_very_end_of_its_window_and_not_before() {
    AcceptanceWindow window = window(ItemKind.LICENCE, ItemStatus.RECEIVED);
    assertThat(window.deemsAccepted(BEFORE)).isFalse();
    assertThat(window.statusAt(BEFORE)).isEqualTo(ItemStatus.RECEIVED);
    assertThat(window.deemsAccepted(DUE)).isTrue();
    assertThat(window.statusAt(DUE)).isEqualTo(ItemStatus.ACCEPTED);
  }

  @Test
  void the_window_of_a_full_supplement_counts_like_the_first() {
    AcceptanceWindow window = window(ItemKind.LICENCE, ItemStatus.SUPPLEMENT_HANDED_IN);
    assertThat(window.statusAt(BEFORE)).isEqualTo(ItemStatus.SUPPLEMENT_HANDED_IN);
    assertThat(window.statusAt(DUE)).isEqualTo(ItemStatus.ACCEPTED);
  }

  @ParameterizedTest
  @EnumSource(value = ItemKind.class, names = "LICENCE", mode = EnumSource.Mode.EXCLUDE)
  void nothing_but_a_licence_is_ever_deemed_accepted(ItemKind kind) {
    assertThat(window(kind, ItemStatus.RECEIVED).statusAt(DUE.plusSeconds(86_400)))
        .isEqualTo(ItemStatus.RECEIVED);
  }

  @ParameterizedTest
  @EnumSource(
      value = ItemStatus.class,
      names = {"RECEIVED", "SUPPLEMENT_HANDED_IN"},
      mode = EnumSource.Mode.EXCLUDE)
  void who_has_been_answered_is_not_deemed_accepted(ItemStatus status) {
    assertThat(window(ItemKind.LICENCE, status).deemsAccepted(DUE)).isFalse();
    assertThat(window(ItemKind.LICENCE, status).statusAt(DUE)).isEqualTo(status);
  }

  @Test
  void without_a_window_nothing_is_deemed() {
    assertThat(new AcceptanceWindow(ItemKind.LICENCE, ItemStatus.RECEIVED, null).deemsAccepted(DUE))
        .isFalse();
  }

  @Test
  void the_law_gives_five_working_days_from_receipt() {
    assertThat(AcceptanceWindow.LIMIT.text()).isEqualTo("5个工作日");
    assertThat(AcceptanceWindow.LIMIT.source()).isEqualTo("行政许可法第三十二条");
  }

  private static AcceptanceWindow window(ItemKind kind, ItemStatus status) {
    return new AcceptanceWindow(kind, status, DUE);
  }
}
