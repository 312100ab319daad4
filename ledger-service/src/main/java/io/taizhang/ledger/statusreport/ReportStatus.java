package io.taizhang.ledger.statusreport;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.ledger.item.MissingMaterial;
import io.taizhang.ledger.item.StepWords;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.WireReading;
import io.taizhang.ledger.item.domain.WireStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A handling status in the codes that approval systems exchange, 2 to 8 and 11 to 15; special
 * procedures (9, 10) are told to the item's clock.
 *
 * @param number the report's own: sent again it changes nothing
 * @param effective when it happened; the step counts from its report
 * @param text reason, decision or the applicant's statement
 * @param rightOrgan who is to be asked instead, with 5
 * @param missing what is asked for, with 6
 * @param materials names of what was handed in, with 7
 */
public record ReportStatus(
    @NotNull @Pattern(regexp = ReportStatus.NUMBER) String number,
    @NotNull Integer wireCode,
    @NotNull Instant effective,
    @Nullable @Size(max = 500) String text,
    @Nullable @Size(max = 120) String rightOrgan,
    @Nullable @Size(max = 100) List<@NotNull @Valid MissingMaterial> missing,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 120) String> materials) {

  static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z._-]{0,63}";
  private static final int SPECIAL_BEGUN = 9;
  private static final int SPECIAL_ENDED = 10;

  /**
   * The step that it tells.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the code is none of these, or
   *     something is missing beside it
   */
  ItemCommand command() {
    if (wireCode == SPECIAL_BEGUN || wireCode == SPECIAL_ENDED) {
      throw refused("特别程序的开始和结束请报送计时报告", List.of("/wireCode"));
    }
    return switch (WireStatus.read(wireCode, null)) {
      case WireReading.Step(ItemCommand command, var _) -> complete(command);
      case WireReading.Received _ -> throw refused("接件由窗口登记，不由报告登记", List.of("/wireCode"));
      case WireReading.Extension _ -> throw refused("延长审批请报送计时报告", List.of("/wireCode"));
      case WireReading.Unknown(String why) -> throw refused(why, List.of("/wireCode"));
    };
  }

  StepWords words() {
    return new StepWords(
        Objects.requireNonNullElse(text, ""),
        Objects.requireNonNullElse(rightOrgan, ""),
        Objects.requireNonNullElse(missing, List.of()),
        Objects.requireNonNullElse(materials, List.of()));
  }

  private ItemCommand complete(ItemCommand command) {
    List<String> lacking =
        switch (command) {
          case ACCEPT, BEGIN_HANDLING, BEGIN_SPECIAL_PROCEDURE, END_SPECIAL_PROCEDURE -> List.of();
          case ASK_SUPPLEMENT ->
              missing == null || missing.isEmpty() ? List.of("/missing") : List.of();
          case HAND_IN_SUPPLEMENT ->
              materials == null || materials.isEmpty() ? List.of("/materials") : List.of();
          case REFUSE_AS_NOT_OURS ->
              Stream.of(lacking("/text", text), lacking("/rightOrgan", rightOrgan))
                  .flatMap(Optional::stream)
                  .toList();
          case REFUSE_AS_NOT_NEEDED, WITHDRAW, GRANT, GRANT_WITH_GAP, REFUSE, TAKE_BACK, REVOKE ->
              lacking("/text", text).stream().toList();
        };
    if (!lacking.isEmpty()) {
      throw refused("这一种报告须填写", lacking);
    }
    return command;
  }

  private static Optional<String> lacking(String pointer, @Nullable String value) {
    return value == null || value.isBlank() ? Optional.of(pointer) : Optional.empty();
  }

  private static RuntimeException refused(String detail, List<String> pointers) {
    return CommonProblem.INVALID.because(
        detail, pointers.stream().map(pointer -> new FieldError(pointer, detail)).toList());
  }
}
