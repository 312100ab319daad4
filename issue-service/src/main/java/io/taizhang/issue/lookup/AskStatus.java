package io.taizhang.issue.lookup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The receipt, in the body so that it stands in no log of addresses.
 *
 * @param number receipt number
 * @param code query code
 */
public record AskStatus(
    @NotBlank @Size(max = 60) String number, @NotBlank @Size(max = 60) String code) {

  @Override
  public String toString() {
    return "AskStatus[" + number + ", ***]";
  }
}
