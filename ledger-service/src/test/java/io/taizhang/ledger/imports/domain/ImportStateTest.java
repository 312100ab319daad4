package io.taizhang.ledger.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportStateTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CHECKING,  MERGE, ''
          CHECKING,  ASSERT, ''
          CHECKING,  DISCARD, ''
          CHECKED,   MERGE, MERGING
          CHECKED,   ASSERT, ASSERTING
          CHECKED,   DISCARD, DISCARDED
          ASSERTING, MERGE, ''
          ASSERTING, ASSERT, ''
          ASSERTING, DISCARD, ''
          AGREED,    MERGE, ''
          AGREED,    ASSERT, ASSERTING
          AGREED,    DISCARD, DISCARDED
          DIFFERS,   MERGE, MERGING
          DIFFERS,   ASSERT, ASSERTING
          DIFFERS,   DISCARD, DISCARDED
          MERGING,   MERGE, ''
          MERGING,   ASSERT, ''
          MERGING,   DISCARD, ''
          MERGED,    MERGE, ''
          MERGED,    ASSERT, ASSERTING
          MERGED,    DISCARD, DISCARDED
          DISCARDED, MERGE, ''
          DISCARDED, ASSERT, ''
          DISCARDED, DISCARD, ''
          """)
  void each_step_leads_where_the_table_says(ImportState from, ImportStep step, String to) {
    assertThat(from.after(step).map(Enum::name).orElse("")).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "CHECKING, true, CHECKED",
    "CHECKING, false, CHECKED",
    "ASSERTING, true, AGREED",
    "ASSERTING, false, DIFFERS",
    "MERGING, false, MERGED",
    "CHECKED, true, CHECKED",
    "MERGED, true, MERGED"
  })
  void work_ends_where_it_was_meant_to(ImportState from, boolean agreed, ImportState to) {
    assertThat(from.finished(agreed)).isEqualTo(to);
  }

  @ParameterizedTest
  @EnumSource(ImportState.class)
  void people_have_no_turn_while_the_worker_has(ImportState state) {
    assertThat(state.working())
        .isEqualTo(
            state == ImportState.CHECKING
                || state == ImportState.ASSERTING
                || state == ImportState.MERGING);
  }

  @ParameterizedTest
  @EnumSource(RowState.class)
  void merging_is_for_what_is_new_or_differs(RowState state) {
    assertThat(state.mergeable()).isEqualTo(state == RowState.NEW || state == RowState.CHANGED);
  }
}
