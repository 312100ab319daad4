package io.taizhang.ledger.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  record Owner(@CreditCode @Nullable String code) {}

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91110108351303601C", "913502000728319549"})
  void a_published_code_passes(String code) {
    assertThat(VALIDATOR.validate(new Owner(code))).isEmpty();
  }

  static Stream<String> oneDigitWrong() {
    String code = "913502000728319549";
    return IntStream.range(0, code.length())
        .mapToObj(
            at -> {
              char other = code.charAt(at) == '9' ? '0' : (char) (code.charAt(at) + 1);
              return code.substring(0, at) + other + code.substring(at + 1);
            });
  }

  @ParameterizedTest
  @MethodSource("oneDigitWrong")
  void a_code_with_one_digit_wrong_is_refused(String code) {
    assertThat(VALIDATOR.validate(new Owner(code)))
        .singleElement()
        .satisfies(fault -> assertThat(fault.getMessage()).isEqualTo("统一社会信用代码有误"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "9135010OM000100Y43",
        "九1350100M000100Y43"
      })
  void a_code_of_another_shape_is_refused(String code) {
    assertThat(VALIDATOR.validate(new Owner(code))).hasSize(1);
  }

  @Test
  void a_code_that_is_absent_is_for_another_constraint_to_refuse() {
    assertThat(VALIDATOR.validate(new Owner(null))).isEmpty();
  }
}
