package io.taizhang.chassis.security;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How far a caller may see: the subtree of the caller's region. Deny by default. */
@ApplicationScoped
public class Scopes {

  private final RegionPaths regions;

  Scopes(RegionPaths regions) {
    this.regions = regions;
  }

  /**
   * The caller's subtree.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token names no region that is
   *     known here
   */
  public RegionPath of(Caller caller) {
    String code = caller.regionCode();
    if (code == null) {
      throw CommonProblem.FORBIDDEN.because("令牌未载明所属区划");
    }
    return regions
        .pathOf(code)
        .orElseThrow(() -> CommonProblem.FORBIDDEN.because("区划 " + code + " 尚未登记"));
  }

  /** The path of a region inside the caller's subtree; 404 when it is outside or unknown. */
  public RegionPath within(Caller caller, String regionCode) {
    return regions
        .pathOf(regionCode)
        .filter(of(caller)::contains)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有区划 " + regionCode));
  }

  /**
   * The path of the region that a body names.
   *
   * @param pointer where the body names it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it is outside or unknown
   */
  public RegionPath named(Caller caller, String regionCode, String pointer) {
    return regions
        .pathOf(regionCode)
        .filter(of(caller)::contains)
        .orElseThrow(
            () ->
                CommonProblem.INVALID.because(
                    "没有区划 " + regionCode, List.of(new FieldError(pointer, "没有这个区划，或不在管辖之内"))));
  }
}
