package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireStatusTest {

  @ParameterizedTest
  @CsvSource({
    "2, , WITHDRAW, WITHDRAWN",
    "3, , ACCEPT, ACCEPTED",
    "4, , REFUSE_AS_NOT_NEEDED, NOT_NEEDED",
    "5, , REFUSE_AS_NOT_OURS, NOT_OURS",
    "6, , ASK_SUPPLEMENT, SUPPLEMENT_ASKED",
    "7, , HAND_IN_SUPPLEMENT, SUPPLEMENT_HANDED_IN",
    "8, , BEGIN_HANDLING, HANDLING",
    "9, 2, BEGIN_SPECIAL_PROCEDURE, SPECIAL_PROCEDURE",
    "10, 2, END_SPECIAL_PROCEDURE, HANDLING",
    "11, , GRANT, GRANTED",
    "12, , GRANT_WITH_GAP, GRANTED_WITH_GAP",
    "13, , REFUSE, REFUSED",
    "14, , TAKE_BACK, TAKEN_BACK",
    "15, , REVOKE, REVOKED"
  })
  void a_code_is_a_step_and_the_step_is_told_by_that_code(
      int code, @Nullable Integer kind, ItemCommand command, ItemStatus to) {
    assertThat(WireStatus.read(code, kind)).isEqualTo(new WireReading.Step(command, to));
    assertThat(WireStatus.of(command).code()).isEqualTo(code);
    assertThat(WireStatus.of(command).wireKind()).isEqualTo(kind);
  }

  @Test
  void code_1_begins_an_item_and_a_received_item_has_it() {
    assertThat(WireStatus.read(1, null)).isEqualTo(new WireReading.Received());
    assertThat(WireStatus.of(ItemStatus.RECEIVED)).isEqualTo(new WireStatus(1, null));
  }

  @Test
  void an_extension_is_a_special_procedure_that_moves_no_item() {
    assertThat(WireStatus.read(9, 1)).isEqualTo(new WireReading.Extension(true));
    assertThat(WireStatus.read(10, 1)).isEqualTo(new WireReading.Extension(false));
  }

  @ParameterizedTest
  @EnumSource(ItemStatus.class)
  void a_status_read_back_from_its_code_is_the_same_status(ItemStatus status) {
    WireStatus wire = WireStatus.of(status);
    ItemStatus back =
        switch (WireStatus.read(wire.code(), wire.wireKind())) {
          case WireReading.Received _ -> ItemStatus.RECEIVED;
          case WireReading.Step step -> step.to();
          case WireReading.Extension _, WireReading.Unknown _ -> null;
        };
    assertThat(back).isEqualTo(status);
  }

  @Test
  void all_fifteen_codes_are_known_and_every_status_but_the_end_of_a_procedure_has_one() {
    assertThat(IntStream.rangeClosed(1, 15).mapToObj(code -> WireStatus.read(code, 2)))
        .noneMatch(WireReading.Unknown.class::isInstance);
    assertThat(Arrays.stream(ItemStatus.values()).map(status -> WireStatus.of(status).code()))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15);
  }

  @Test
  void an_applicants_withdrawal_is_never_an_act_on_a_permit() {
    assertThat(WireStatus.of(ItemCommand.WITHDRAW).code()).isEqualTo(2);
    assertThat(WireStatus.of(ItemStatus.WITHDRAWN).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 16, 99})
  void another_code_is_unknown(int code) {
    assertThat(WireStatus.read(code, null)).isEqualTo(new WireReading.Unknown("没有办件状态 " + code));
  }

  @ParameterizedTest
  @CsvSource({"9,", "10,", "9, 0", "10, 3"})
  void a_special_procedure_needs_a_known_kind(int code, @Nullable Integer kind) {
    assertThat(WireStatus.read(code, kind))
        .isEqualTo(new WireReading.Unknown("特别程序须写明种类：1 延长审批，2 暂停计时"));
  }

  @Test
  void a_kind_has_the_word_that_an_office_prints() {
    assertThat(SpecialProcedureKind.EXTENSION.label()).isEqualTo("延长审批");
    assertThat(SpecialProcedureKind.PAUSE.label()).isEqualTo("暂停计时");
  }
}
