package io.taizhang.issue.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {
  @Test
  void a_name_keeps_its_first_character_and_its_length() {
    assertThat(Masks.name("郑某某")).isEqualTo("郑**");
    assertThat(Masks.name("郑")).isEqualTo("郑");
    assertThat(Masks.name("")).isEmpty();
    assertThat(Masks.name("𠮷某")).isEqualTo("𠮷*");
  }

  @Test
  void a_phone_keeps_three_in_front_and_four_behind() {
    assertThat(Masks.phone("13800001234")).isEqualTo("138****1234");
  }

  @Test
  void an_address_keeps_its_first_character_and_where_it_is() {
    assertThat(Masks.email("lin@example.com")).isEqualTo("l***@example.com");
    assertThat(Masks.email("x@example.com")).isEqualTo("x***@example.com");
  }

  @Test
  void a_short_number_is_hidden_whole() {
    assertThat(Masks.phone("0599123")).isEqualTo("*******");
    assertThat(Masks.phone("0599123456")).isEqualTo("**********");
  }
}
