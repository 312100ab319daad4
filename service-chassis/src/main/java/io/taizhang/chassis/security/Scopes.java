package io.taizhang.chassis.security;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a caller may see: the subtree of the caller's region and the caller's reaches in it. */
@ApplicationScoped
public class Scopes {

  private final RegionPaths regions;

  Scopes(RegionPaths regions) {
    this.regions = regions;
  }

  /**
   * The caller's scope.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token names no region that is
   *     known here, or gives no reach inside it
   */
  public Scope of(Caller caller) {
    Set<Reach> reaches = Reach.of(caller);
    if (reaches.isEmpty()) {
      throw CommonProblem.FORBIDDEN.because("令牌未载明所属部门或单位，或没有可用的角色");
    }
    return new Scope(region(caller), reaches);
  }

  /**
   * The caller's scope, in one region of it when one is named.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the region is outside or unknown
   */
  public Scope of(Caller caller, @Nullable String regionCode) {
    Scope scope = of(caller);
    return regionCode == null ? scope : scope.in(within(caller, regionCode));
  }

  /**
   * The caller's subtree alone, for what everybody in a region may see.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token names no region that is
   *     known here
   */
  public RegionPath region(Caller caller) {
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
        .filter(region(caller)::contains)
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
        .filter(region(caller)::contains)
        .orElseThrow(
            () ->
                CommonProblem.INVALID.because(
                    "没有区划 " + regionCode, List.of(new FieldError(pointer, "没有这个区划，或不在管辖之内"))));
  }
}
