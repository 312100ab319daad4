package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Promise;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is promised of a complex issue.
 *
 * @param person the official who does it
 * @param on by which business date
 */
public record PromiseGiven(
    @NotBlank @Size(max = 500) String measure,
    @NotBlank @Size(max = 60) String person,
    @NotNull LocalDate on) {
  Promise promise() {
    return new Promise(measure, person, on);
  }
}
