package io.taizhang.ledger.text.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTextTest {

  @Test
  void two_chinese_characters_are_one_pair() {
    assertThat(sought("医院").grams()).containsExactly("医院");
  }

  @Test
  void one_character_is_sought_by_itself() {
    assertThat(sought("桥").grams()).containsExactly("桥");
  }

  @Test
  void a_longer_text_is_all_its_pairs_each_once() {
    assertThat(sought("人民医院二期").grams()).containsExactly("人民", "民医", "医院", "院二", "二期");
    assertThat(sought("哈哈哈哈").grams()).containsExactly("哈哈");
  }

  @Test
  void full_width_letters_capitals_and_blanks_make_no_difference() {
    assertThat(sought("　ＸＭ - 350500 ").normal()).isEqualTo("xm-350500");
    assertThat(sought("１３＃～１５＃").normal()).isEqualTo("13#~15#");
  }

  @Test
  void a_letter_beyond_the_basic_plane_is_one_letter() {
    assertThat(sought("𠮷").grams()).containsExactly("𠮷");
    assertThat(sought("𠮷野家").grams()).containsExactly("𠮷野", "野家");
  }

  @Test
  void signs_of_patterns_are_letters_like_any_other() {
    assertThat(sought("%_\\").grams()).containsExactly("%_", "_\\");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "\t\n", "医\u0000院", "医\u001f院", "\ud840"})
  void where_nothing_is_left_or_no_text_can_be_it_there_is_nothing_to_seek(String text) {
    assertThat(SoughtText.of(text)).isEmpty();
  }

  private static SoughtText sought(String text) {
    return SoughtText.of(text).orElseThrow();
  }
}
