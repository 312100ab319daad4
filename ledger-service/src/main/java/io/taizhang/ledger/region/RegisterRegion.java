package io.taizhang.ledger.region;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new region below a known one.
 *
 * @param code six digits of GB/T 2260; for a functional zone its parent's code, Z and two digits
 */
public record RegisterRegion(
    @NotNull @Pattern(regexp = "[0-9]{6}(Z[0-9]{2})?", message = "区划代码为六位数字，功能区另加 Z 和两位数字")
        String code,
    @NotBlank @Size(max = 60) String name,
    @NotNull RegionKind kind,
    @NotBlank String parentCode) {

  /** Only functional zones carry the suffix, behind their parent's code. */
  @AssertTrue(message = "功能区的代码为上级代码加 Z 和两位数字，其他区划不带 Z 后缀")
  boolean isCodeOfItsKind() {
    if (code == null || kind == null) {
      return true;
    }
    return kind == RegionKind.FUNCTIONAL_ZONE
        ? code.startsWith(parentCode + "Z")
        : !code.contains("Z");
  }
}
