package io.taizhang.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
    assertThat(PromiseFigures.NONE.plusItem(5, 1, 2).plusItem(3, 0, 0))
        .isEqualTo(new PromiseFigures(2, 8, 1, 2));
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
    assertThatThrownBy(() -> new PromiseFigures(1, 0, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_second_measure_is_hours_of_office_time() {
    var elapsed = new Elapsed(1, Duration.ofMinutes(100), 1, Duration.ofMinutes(390));
    var figures =
        TimeFigures.NONE
            .plusItem(Duration.ofHours(13), elapsed)
            .plusItem(Duration.ofHours(6), elapsed);
    assertThat(figures)
        .isEqualTo(
            new TimeFigures(
                2, Duration.ofHours(19), Duration.ofMinutes(200), Duration.ofMinutes(780)));
    assertThat(figures.averagePromisedHours()).hasToString("9.50");
    assertThat(figures.averageUsedHours()).hasToString("1.67");
    assertThat(TimeFigures.NONE.averageUsedHours()).hasToString("0.00");
  }
}
