package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.ledger.item.domain.SupplementCheck.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupplementCheckTest {

  private static final List<String> ASKED = List.of("用地批复", "施工图审查合格书", "资金证明");

  @Test
  void everything_in_any_order_is_a_full_hand_in() {
    assertThat(SupplementCheck.check(ASKED, List.of("资金证明", "用地批复", "施工图审查合格书", "用地批复")))
        .isEqualTo(new Finding.Full());
  }

  @Test
  void a_part_tells_what_is_still_missing_in_the_order_asked() {
    assertThat(SupplementCheck.check(ASKED, List.of("施工图审查合格书")))
        .isEqualTo(new Finding.Partial(List.of("用地批复", "资金证明")));
    assertThat(SupplementCheck.check(ASKED, List.of())).isEqualTo(new Finding.Partial(ASKED));
  }

  @Test
  void what_was_not_asked_for_is_told_first() {
    assertThat(SupplementCheck.check(ASKED, List.of("用地批复", "营业执照")))
        .isEqualTo(new Finding.NotAsked("营业执照"));
  }
}
