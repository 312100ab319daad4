package io.taizhang.chassis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\tx",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "﹦1",
        "﹢1",
        "﹣1",
        "﹫x",
        " =1",
        "　=1",
        "\u200b=1",
        "\ufeff=1",
        "\u0001=1",
        "\u00a0＝1"
      })
  void what_could_begin_a_formula_begins_with_an_apostrophe(String text) {
    assertThat(CellText.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "人民医院二期", "a=b", "1-2", "'=1", "（=1）", "2609-350500-04-01-000007"})
  void other_text_stays_as_it_is(String text) {
    assertThat(CellText.guarded(text)).isEqualTo(text);
  }
}
