package io.taizhang.ledger.department;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new department of a region.
 *
 * @param code the region's code, a hyphen and a short name, such as {@code 350500-HOUSING}
 */
public record RegisterDepartment(
    @NotNull
        @Pattern(regexp = "[0-9]{6}(Z[0-9]{2})?-[A-Z0-9]{2,20}", message = "部门代码为区划代码加短横线和大写简称")
        String code,
    @NotBlank @Size(max = 60) String name,
    @NotBlank String regionCode) {

  /** The code begins with the region's. */
  @AssertTrue(message = "部门代码须以所在区划的代码开头")
  boolean isCodeOfItsRegion() {
    return code == null || regionCode == null || code.startsWith(regionCode + "-");
  }
}
