package io.taizhang.issue.lookup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The receipt and what the person says of the outcome.
 *
 * @param score 1 very satisfied to 5 very dissatisfied
 */
public record RateByCode(
    @NotBlank @Size(max = 60) String number,
    @NotBlank @Size(max = 60) String code,
    @NotNull @Min(1) @Max(5) Integer score,
    @Size(max = 1000) @Nullable String comment) {

  @Override
  public String toString() {
    return "RateByCode[" + number + ", ***]";
  }
}
