package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.WireReading;
import io.taizhang.ledger.item.domain.WireStatus;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another agency's system reports of an item's clock, in the codes that approval systems
 * exchange: 9 with kind 2 begins a special procedure, 10 with kind 2 ends one, 9 with kind 1 is an
 * approved extension. 10 with kind 1 closes the agency's own papers and tells the clock nothing.
 *
 * @param number the report's own; with 9 and 2 it names the pause as well
 * @param wireKind 1 extension, 2 pause
 * @param effective when it happened, however late it is told
 * @param basis of a pause
 * @param otherLaw of a pause on another law
 * @param notice number of the notice to the applicant, of a pause
 * @param expectedEnd last day the applicant was told to expect, of a pause
 * @param pauseId the pause that ends: its report's number, or as the clock's facts show it
 * @param additionalUnits of an extension, in the unit of the limit
 * @param reason of an extension
 */
public record ReportClock(
    @NotNull @Pattern(regexp = ReportClock.NUMBER) String number,
    @NotNull Integer wireCode,
    @NotNull Integer wireKind,
    @NotNull Instant effective,
    @Nullable PauseBasis basis,
    @Nullable @Size(max = 120) String otherLaw,
    @Nullable @Size(max = 120) String notice,
    @Nullable LocalDate expectedEnd,
    @Nullable @Size(max = 80) String pauseId,
    @Nullable @Min(1) @Max(365) Integer additionalUnits,
    @Nullable @Size(max = 500) String reason,
    @Nullable ExtensionBasis extensionBasis,
    @Nullable Approver approver,
    @Nullable Boolean movesPromised) {

  static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z._-]{0,63}";

  /**
   * The fact that it tells; empty where it tells the clock nothing.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the codes are none of these, or
   *     something is missing beside them
   */
  Optional<ClockFact.Plain> fact(Instant recorded, String actor) {
    return switch (WireStatus.read(wireCode, wireKind)) {
      case WireReading.Extension(boolean begins) ->
          begins ? Optional.of(extend(recorded, actor)) : Optional.empty();
      case WireReading.Step(ItemCommand command, var _)
          when command == ItemCommand.BEGIN_SPECIAL_PROCEDURE ->
          Optional.of(pause(recorded, actor));
      case WireReading.Step(ItemCommand command, var _)
          when command == ItemCommand.END_SPECIAL_PROCEDURE ->
          Optional.of(resume(recorded, actor));
      case WireReading.Unknown(String why) -> throw refused(why, List.of("/wireCode", "/wireKind"));
      case WireReading.Step _, WireReading.Received _ ->
          throw refused("计时报告只收特别程序的开始（9）和结束（10）", List.of("/wireCode"));
    };
  }

  private ClockFact.Plain pause(Instant recorded, String actor) {
    require(
        new Field("/basis", basis),
        new Field("/notice", notice),
        new Field("/expectedEnd", expectedEnd));
    return new ClockFact.Pause(
        effective,
        recorded,
        actor,
        Objects.requireNonNull(basis),
        Objects.requireNonNull(notice),
        Objects.requireNonNull(expectedEnd),
        number,
        otherLaw);
  }

  private ClockFact.Plain resume(Instant recorded, String actor) {
    require(new Field("/pauseId", pauseId));
    return new ClockFact.Resume(effective, recorded, actor, Objects.requireNonNull(pauseId));
  }

  private ClockFact.Plain extend(Instant recorded, String actor) {
    require(
        new Field("/additionalUnits", additionalUnits),
        new Field("/reason", reason),
        new Field("/extensionBasis", extensionBasis),
        new Field("/approver", approver),
        new Field("/movesPromised", movesPromised));
    return new ClockFact.Extend(
        effective,
        recorded,
        actor,
        Objects.requireNonNull(additionalUnits),
        Objects.requireNonNull(reason),
        Objects.requireNonNull(movesPromised),
        extensionBasis,
        approver);
  }

  private record Field(String pointer, @Nullable Object value) {}

  private static void require(Field... fields) {
    List<String> missing = new ArrayList<>();
    for (Field field : fields) {
      if (field.value == null || (field.value instanceof String text && text.isBlank())) {
        missing.add(field.pointer);
      }
    }
    if (!missing.isEmpty()) {
      throw refused("这一种报告须填写", missing);
    }
  }

  private static RuntimeException refused(String detail, List<String> pointers) {
    return CommonProblem.INVALID.because(
        detail, pointers.stream().map(pointer -> new FieldError(pointer, detail)).toList());
  }
}
