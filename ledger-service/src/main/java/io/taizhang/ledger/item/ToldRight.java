package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.FactSnapshot;
import io.taizhang.chassis.time.FactType;
import io.taizhang.chassis.time.PauseBasis;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a clock's fact should have been told otherwise; what is left out was told right. Names
 * are those of the clock's facts.
 *
 * @param evidence number of the notice to the applicant
 */
public record ToldRight(
    @Nullable Instant effective,
    @Nullable PauseBasis basis,
    @Nullable @Size(max = 120) String otherLaw,
    @Nullable @Size(max = 120) @Pattern(regexp = ToldRight.SAID) String evidence,
    @Nullable LocalDate expectedEnd,
    @Nullable @Min(1) @Max(365) Integer additionalDays,
    @Nullable Boolean movesPromised,
    @Nullable @Size(max = 500) @Pattern(regexp = ToldRight.SAID) String reason,
    @Nullable ExtensionBasis extensionBasis,
    @Nullable Approver approver) {

  static final String SAID = "(?s).*\\S.*";

  private static final Map<FactType, Set<String>> FIELDS =
      Map.of(
          FactType.START,
          Set.of("effective"),
          FactType.RESUME,
          Set.of("effective"),
          FactType.PAUSE,
          Set.of("effective", "basis", "otherLaw", "evidence", "expectedEnd"),
          FactType.REDATE_PAUSE,
          Set.of("effective", "evidence", "expectedEnd", "reason"),
          FactType.EXTEND,
          Set.of(
              "effective",
              "additionalDays",
              "movesPromised",
              "reason",
              "extensionBasis",
              "approver"));

  /**
   * The fact as it should have been told.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when nothing is said, or something that
   *     facts of this type do not have
   */
  ClockFact.Plain over(ClockFact.Plain wrong, Instant recorded, String actor) {
    FactSnapshot told = FactSnapshot.of(wrong);
    require(told.type());
    FactSnapshot right =
        new FactSnapshot(
            told.type(),
            or(effective, told.effective()),
            recorded,
            actor,
            basis == null ? told.basis() : basis,
            law(told),
            evidence == null ? told.evidence() : evidence,
            expectedEnd == null ? told.expectedEnd() : expectedEnd,
            told.pauseId(),
            additionalDays == null ? told.additionalDays() : additionalDays,
            movesPromised == null ? told.movesPromised() : movesPromised,
            reason == null ? told.reason() : reason,
            extensionBasis == null ? told.extensionBasis() : extensionBasis,
            approver == null ? told.approver() : approver,
            null,
            null);
    return (ClockFact.Plain) right.toFact();
  }

  private @Nullable String law(FactSnapshot told) {
    if (otherLaw != null) {
      return otherLaw;
    }
    return basis == null || basis == PauseBasis.OTHER_LAW ? told.otherLaw() : null;
  }

  private void require(FactType type) {
    Set<String> fields = FIELDS.getOrDefault(type, Set.of());
    List<String> said = said();
    if (said.isEmpty()) {
      throw refused("没有写明应当怎样登记", List.of("/instead"));
    }
    List<String> strange = said.stream().filter(name -> !fields.contains(name)).toList();
    if (!strange.isEmpty()) {
      throw refused("这一种计时登记没有此项", strange.stream().map(name -> "/instead/" + name).toList());
    }
  }

  private List<String> said() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("effective", effective);
    fields.put("basis", basis);
    fields.put("otherLaw", otherLaw);
    fields.put("evidence", evidence);
    fields.put("expectedEnd", expectedEnd);
    fields.put("additionalDays", additionalDays);
    fields.put("movesPromised", movesPromised);
    fields.put("reason", reason);
    fields.put("extensionBasis", extensionBasis);
    fields.put("approver", approver);
    return fields.entrySet().stream()
        .filter(field -> Objects.nonNull(field.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Instant or(@Nullable Instant said, Instant told) {
    return said == null ? told : said;
  }

  private static RuntimeException refused(String detail, List<String> pointers) {
    return CommonProblem.INVALID.because(
        detail, pointers.stream().map(pointer -> new FieldError(pointer, detail)).toList());
  }
}
