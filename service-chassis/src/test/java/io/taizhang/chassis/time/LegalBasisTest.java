package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.NOTICE;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.day;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalBasisTest {

  private static final Instant NOW = at("2026-11-04T12:00");

  @ParameterizedTest
  @EnumSource(PauseBasis.class)
  void a_pause_rests_on_article_45_or_on_a_law_named_and_on_nothing_else(PauseBasis basis) {
    assertThat(basis.allows()).containsExactlyInAnyOrder(FactType.PAUSE, FactType.RESUME);
    assertThat(basis.article())
        .isEqualTo(basis == PauseBasis.OTHER_LAW ? "事项所列其他法律" : "《行政许可法》第四十五条");
    assertThat(paused(basis, "《招标投标法》第四十条")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,                       LAW_MISSING",
        "' ',                     LAW_MISSING",
        "《行政许可法》第三十二条, LAW_NOT_ANOTHER",
        "《中华人民共和国行政许可法》第四十五条, LAW_NOT_ANOTHER",
        "《示例条例》第三条（补正）, SUPPLEMENT_NEVER_PAUSES",
        "《行政许可法》第三十二条补正, SUPPLEMENT_NEVER_PAUSES",
        "《示例条例》第三条,       -",
      })
  void another_law_is_another_law_and_a_supplement_never_pauses(
      @Nullable String law, @Nullable ClockRefusal refusal) {
    assertThat(paused(PauseBasis.OTHER_LAW, law)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "SINGLE_ORGAN,   10, ORGAN_HEAD,      -",
        "SINGLE_ORGAN,    1, ORGAN_HEAD,      -",
        "SINGLE_ORGAN,   11, ORGAN_HEAD,      EXTENSION_TOO_LONG",
        "SINGLE_ORGAN,   10, GOVERNMENT_HEAD, EXTENSION_NOT_APPROVED",
        "SINGLE_ORGAN,   10, -,               EXTENSION_NOT_APPROVED",
        "JOINT_HANDLING, 10, GOVERNMENT_HEAD, EXTENSION_ON_ANOTHER_BASIS",
        "OTHER_LAW,      10, ORGAN_HEAD,      EXTENSION_ON_ANOTHER_BASIS",
        "-,              10, ORGAN_HEAD,      EXTENSION_ON_ANOTHER_BASIS",
      })
  void one_organ_extends_by_ten_days_with_its_heads_approval(
      @Nullable ExtensionBasis basis,
      int days,
      @Nullable Approver approver,
      @Nullable ClockRefusal refusal) {
    assertThat(extended(ExtensionRule.singleOrgan(), basis, days, approver)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "15, GOVERNMENT_HEAD, -",
        "16, GOVERNMENT_HEAD, EXTENSION_TOO_LONG",
        "15, ORGAN_HEAD,      EXTENSION_NOT_APPROVED",
      })
  void joint_handling_extends_by_fifteen_days_with_the_approval_of_the_governments_head(
      int days, Approver approver, @Nullable ClockRefusal refusal) {
    var joint = ExtensionBasis.JOINT_HANDLING;
    assertThat(extended(ExtensionRule.jointHandling(), joint, days, approver)).isEqualTo(refusal);
  }

  @Test
  void an_item_may_allow_what_another_law_says_or_nothing() {
    var law = new ExtensionRule(ExtensionBasis.OTHER_LAW, 30, Approver.ORGAN_HEAD);
    assertThat(extended(law, ExtensionBasis.OTHER_LAW, 30, Approver.ORGAN_HEAD)).isNull();
    var none = new ExtensionRule(ExtensionBasis.SINGLE_ORGAN, 0, Approver.ORGAN_HEAD);
    assertThat(extended(none, ExtensionBasis.SINGLE_ORGAN, 1, Approver.ORGAN_HEAD))
        .isEqualTo(ClockRefusal.EXTENSION_TOO_LONG);
    assertThatThrownBy(() -> new ExtensionRule(ExtensionBasis.OTHER_LAW, -1, Approver.ORGAN_HEAD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_basis_of_an_extension_names_its_article() {
    assertThat(ExtensionBasis.values())
        .allSatisfy(basis -> assertThat(basis.allows()).containsExactly(FactType.EXTEND))
        .extracting(LegalBasis::article)
        .containsExactly("《行政许可法》第四十二条第一款", "《行政许可法》第四十二条第二款", "事项所列其他法律");
  }

  private static @Nullable ClockRefusal paused(PauseBasis basis, @Nullable String law) {
    var at = at("2026-11-04T09:00");
    return decided(
        ExtensionRule.singleOrgan(),
        new ClockFact.Pause(at, at, "handler-1", basis, NOTICE, day("2026-11-09"), "p1", law));
  }

  private static @Nullable ClockRefusal extended(
      ExtensionRule rule, @Nullable ExtensionBasis basis, int days, @Nullable Approver approver) {
    var at = at("2026-11-04T09:00");
    return decided(
        rule, new ClockFact.Extend(at, at, "head-1", days, "情况复杂", true, basis, approver));
  }

  private static @Nullable ClockRefusal decided(ExtensionRule rule, ClockFact fact) {
    var law = new ClockLaw(workingDays(20), rule, CALENDAR, HOURS);
    return switch (law.decide(List.of(start("2026-11-02T10:00")), fact, NOW)) {
      case ClockDecision.Accepted _ -> null;
      case ClockDecision.Refused(ClockRefusal reason) -> reason;
    };
  }
}
