package io.taizhang.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PromiseFiguresTest {

  @Test
  void j6_597_days_promised_and_39_used_over_186_items_are_3_21_and_0_21_on_average() {
    var figures = new PromiseFigures(186, 597, 39);
    assertThat(figures.averagePromised()).hasToString("3.21");
    assertThat(figures.averageUsed()).hasToString("0.21");
  }

  @Test
  void figures_add_up_item_by_item() {
    assertThat(PromiseFigures.NONE.plusItem(5, 1).plusItem(3, 0))
        .isEqualTo(new PromiseFigures(2, 8, 1));
  }

  @Test
  void halves_round_up_and_no_items_make_no_average() {
    assertThat(new PromiseFigures(200, 1, 0).averagePromised()).hasToString("0.01");
    assertThat(PromiseFigures.NONE.averageUsed()).hasToString("0.00");
  }

  @Test
  void negative_figures_are_a_bug() {
    assertThatThrownBy(() -> new PromiseFigures(-1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PromiseFigures(1, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PromiseFigures(1, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
