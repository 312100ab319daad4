package io.taizhang.ledger.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

  @ParameterizedTest
  @CsvSource({
    "12000, 12000000000",
    "3000.5, 3000500000",
    "0.000001, 1",
    "'1,234.56', 1234560000",
    "１２０００, 12000000000",
    "' 8.2　', 8200000",
    "-1, -1000000"
  })
  void ten_thousand_yuan_become_fen_exactly(String cell, long fen) {
    assertThat(CellValue.sum(cell).flatMap(CellValue::fenOfWanYuan)).contains(fen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0000001", "1.2345678", "99999999999999"})
  void parts_of_a_fen_and_what_cannot_be_kept_are_no_sum(String cell) {
    assertThat(CellValue.sum(cell)).isPresent();
    assertThat(CellValue.sum(cell).flatMap(CellValue::fenOfWanYuan)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "约5000", "1e9", "12,34", "1.", ".5", "5000万", "--1", "1,2345"})
  void what_is_not_a_sum_is_none(String cell) {
    assertThat(CellValue.sum(cell)).isEmpty();
  }

  @Test
  void a_sum_of_many_digits_is_not_read() {
    assertThat(CellValue.sum("1".repeat(16))).isEmpty();
    assertThat(CellValue.sum("1".repeat(15))).contains(new BigDecimal("1".repeat(15)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22",
        "2026/11/22",
        "2026年11月22日",
        "２０２６年１１月２２日",
        " 2026-11-22 ",
        "46348",
        "46348.0"
      })
  void a_day_is_read_in_any_of_the_offices_ways(String cell) {
    assertThat(CellValue.day(cell)).contains(LocalDate.of(2026, 11, 22));
  }

  @Test
  void single_digits_do() {
    assertThat(CellValue.day("2026/1/2")).contains(LocalDate.of(2026, 1, 2));
    assertThat(CellValue.day("2026年1月2日")).contains(LocalDate.of(2026, 1, 2));
    assertThat(CellValue.day("2026-1-2")).contains(LocalDate.of(2026, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-30",
        "2026-13-01",
        "2026-11/22",
        "2026年11月22",
        "22.11.2026",
        "46348.5",
        "463",
        "明年"
      })
  void what_is_no_day_is_none(String cell) {
    assertThat(CellValue.day(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "20, 20", "20.0, 20", "２０, 20"})
  void a_whole_number_is_read(String cell, int number) {
    assertThat(CellValue.whole(cell)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "2.5", "1234567", "二十"})
  void what_is_no_whole_number_is_none(String cell) {
    assertThat(CellValue.whole(cell)).isEmpty();
  }
}
