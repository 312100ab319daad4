package io.taizhang.issue.cause;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The causes as other features know them: which may be named, and what they are called. */
@ApplicationScoped
public class Causes {
  private final CauseRepository causes;
  private final Clock clock;

  Causes(CauseRepository causes, Clock clock) {
    this.causes = causes;
    this.clock = clock;
  }

  /**
   * Refuses a cause that is not in use in a place today, and one that lies in a checklist's item
   * when none is named.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422
   */
  public void check(String code, RegionPath place, boolean namesItem) {
    LocalDate today = BusinessZone.dateOf(clock.instant());
    IssueCause cause =
        causes
            .systemFind(code)
            .filter(found -> found.region().contains(place) && found.activeOn(today))
            .orElseThrow(() -> invalid("/cause", "本区划现行的原因中没有 " + code));
    if (cause.onChecklistItem && !namesItem) {
      throw invalid("/checklistItem", "“" + cause.label + "”须指明办事清单（checklistId）与其中的事项");
    }
  }

  /** What a cause is called; one that is not known by its code. */
  public @Nullable String label(@Nullable String code) {
    return code == null ? null : labelOf(code);
  }

  /** What these causes are called, by code. */
  public Map<String, String> labels(Collection<String> codes) {
    return codes.stream().distinct().collect(Collectors.toMap(code -> code, this::labelOf));
  }

  private String labelOf(String code) {
    return causes.systemFind(code).map(cause -> cause.label).orElse(code);
  }

  /** The codes of all causes of a group. */
  public List<String> codesOf(String group) {
    return causes.systemOfGroup(group).stream().map(cause -> cause.code).toList();
  }

  private static RuntimeException invalid(String pointer, String message) {
    return CommonProblem.INVALID.because("原因有误", List.of(new FieldError(pointer, message)));
  }
}
