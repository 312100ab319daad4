package io.taizhang.issue.limit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limit of a stage: the region's own row before its parents', a tier's before the plain one.
 */
@ApplicationScoped
public class StageLimits {
  private static final String APPLICABLE =
      """
      from StageLimit
      where stage = :stage
        and (tier is null or tier = :tier)
        and (regionCode is null or regionCode in :regions)
      """;

  private final EntityManager entities;

  StageLimits(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The limit in working days.
   *
   * @param tier null before 分类
   * @throws IllegalStateException when no row applies
   */
  public Limit of(Stage stage, @Nullable Tier tier, RegionPath region) {
    List<String> regions = List.of(region.value().substring(1).split("/", -1));
    return entities
        .createQuery(APPLICABLE, StageLimit.class)
        .setParameter("stage", stage)
        .setParameter("tier", tier)
        .setParameter("regions", regions)
        .getResultStream()
        .max(
            comparingInt((StageLimit row) -> depth(row, regions))
                .thenComparing(comparing(row -> row.tier != null)))
        .map(
            row ->
                new Limit(
                    row.workingDays, LimitUnit.WORKING_DAY, StartEvent.STAGE_ENTERED, row.source))
        .orElseThrow(() -> new IllegalStateException("no limit for stage " + stage));
  }

  private static int depth(StageLimit row, List<String> regions) {
    return row.regionCode == null ? -1 : regions.indexOf(row.regionCode);
  }
}
