package io.taizhang.ledger.mode.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.ledger.item.domain.ItemCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
  private static final Map<String, Boolean> LINE = Map.of("plan", true, "deed", false, "map", true);

  @Test
  void only_deferrable_materials_of_the_line_may_be_missing() {
    assertThat(GapRules.fault(LINE, List.of("plan", "map"), TODAY, TODAY)).isEmpty();
    assertThat(GapRules.fault(LINE, List.of("plan", "deed"), TODAY, TODAY))
        .map(GapRules.Fault::pointer)
        .contains("/materials/1");
    assertThat(GapRules.fault(LINE, List.of("photo"), TODAY, TODAY))
        .map(GapRules.Fault::detail)
        .contains("清单没有要求这项材料");
    assertThat(GapRules.fault(LINE, List.of("map", "map"), TODAY, TODAY))
        .map(GapRules.Fault::detail)
        .contains("与前面的材料重复");
    assertThat(GapRules.fault(LINE, List.of("map"), TODAY.minusDays(1), TODAY))
        .map(GapRules.Fault::pointer)
        .contains("/closeBy");
  }

  @Test
  void a_gap_is_closed_on_its_day_and_not_after() {
    assertThat(GapRules.mayClose(TODAY, TODAY)).isTrue();
    assertThat(GapRules.mayClose(TODAY.minusDays(1), TODAY)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ItemCommand.class)
  void an_open_gap_stands_in_the_way_of_granting_and_of_nothing_else(ItemCommand decision) {
    boolean grants = decision == ItemCommand.GRANT || decision == ItemCommand.GRANT_WITH_GAP;
    assertThat(GapRules.hinders(true, decision)).isEqualTo(grants);
    assertThat(GapRules.hinders(false, decision)).isFalse();
  }
}
