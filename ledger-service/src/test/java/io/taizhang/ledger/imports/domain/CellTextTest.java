package io.taizhang.ledger.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"用地 批复", " 用地 批复 ", "　用地 批复\u00A0", "\uFEFF用地\n批复\u200B", "用地\r\n批复"})
  void what_fills_a_cell_is_left_out(String cell) {
    assertThat(CellText.trimmed(cell)).isEqualTo("用地 批复");
  }

  @Test
  void a_cell_of_nothing_but_filling_is_empty() {
    assertThat(CellText.trimmed(" 　\u00A0")).isEmpty();
    assertThat(CellText.trimmed("")).isEmpty();
  }

  @Test
  void codes_and_headers_are_compared_without_width_and_spaces() {
    assertThat(CellText.narrowed("　２６０９－３５０５００ ")).isEqualTo("2609-350500");
    assertThat(CellText.narrowed("总投资 （万元）")).isEqualTo("总投资(万元)");
  }

  @Test
  void control_characters_and_broken_letters_are_not_read() {
    assertThat(CellText.unreadable("a\u0000b")).isTrue();
    assertThat(CellText.unreadable("a\uD800b")).isTrue();
    assertThat(CellText.unreadable("a\uFFFDb")).isTrue();
    assertThat(CellText.unreadable("𠮷 用地\r\n\t批复")).isFalse();
  }
}
