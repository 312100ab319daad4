package io.taizhang.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {

  @Test
  void the_name_is_given_in_chinese_and_in_ascii() {
    assertThat(Disposition.named("台账-泉州市.xlsx", "ledger-350500.xlsx"))
        .isEqualTo(
            "attachment; filename=\"ledger-350500.xlsx\";"
                + " filename*=UTF-8''%E5%8F%B0%E8%B4%A6-%E6%B3%89%E5%B7%9E%E5%B8%82.xlsx");
  }

  @Test
  void what_a_file_system_or_a_header_refuses_does_not_get_through() {
    assertThat(Disposition.named("a/b\\c:\"d\"\r\n*?<>|e f~", "x"))
        .endsWith("filename*=UTF-8''a_b_c__d________e%20f%7E")
        .doesNotContain("\r", "\n");
  }
}
