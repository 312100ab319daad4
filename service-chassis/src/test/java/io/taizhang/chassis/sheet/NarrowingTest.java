package io.taizhang.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NarrowingTest {

  /** Some filters. */
  public record Some(
      @Nullable String text,
      @Nullable LocalDate from,
      @Nullable Boolean open,
      @Nullable SheetFormat closed,
      @Nullable UUID id,
      int top) {}

  @Test
  void closed_words_days_and_ids_are_told_and_of_text_only_that_it_was_asked_for() {
    UUID id = new UUID(0, 1);
    assertThat(
            Narrowing.of(
                new Some("王某", LocalDate.parse("2026-09-01"), false, SheetFormat.CSV, id, 3)))
        .isEqualTo(
            Map.of(
                "text",
                "…",
                "from",
                LocalDate.parse("2026-09-01"),
                "open",
                false,
                "closed",
                SheetFormat.CSV,
                "id",
                id,
                "top",
                3));
  }

  @Test
  void what_was_not_asked_for_is_not_told() {
    assertThat(Narrowing.of(new Some(null, null, null, null, null, 10)))
        .isEqualTo(Map.of("top", 10));
  }
}
