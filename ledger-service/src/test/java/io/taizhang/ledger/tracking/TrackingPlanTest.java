package io.taizhang.ledger.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.ManyRows;
import io.taizhang.ledger.fixture.Plans;
import io.taizhang.ledger.project.domain.Phase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page is found first; items and problems are looked at for what is on it alone. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class TrackingPlanTest {

  @Inject Plans plans;
  @Inject TrackingLedger ledger;

  @Test
  void the_page_is_found_before_anything_else_is_looked_at() {
    County.founded();
    Map<String, String> found = plans.among(ManyRows.CITY_OF_PROJECTS, this::asked);
    assertThat(found)
        .hasSize(4)
        .allSatisfy(
            (name, plan) ->
                assertThat(foundFirst(plan))
                    .as(name + "\n" + plan)
                    .contains("Index")
                    .doesNotContain("item", "problem"));
    assertThat(found.get("place")).contains("ix_project_region");
    assertThat(found.get("phase in a place")).contains("ix_project_region");
    assertThat(found.get("department of a place")).contains("ix_project_department");
  }

  private Map<String, String> asked() {
    Map<String, String> found = new LinkedHashMap<>();
    found.put("nothing", plan(ManyRows.CITY, null, null));
    found.put("place", plan(ManyRows.PLACE, null, null));
    found.put("phase in a place", plan(ManyRows.PLACE, null, Phase.STARTED));
    found.put("department of a place", plan(ManyRows.PLACE, ManyRows.DEPARTMENT_OF_PLACE, null));
    return found;
  }

  /** The part of a plan below its limit of so many projects. */
  private static String foundFirst(String plan) {
    String limit = plan.lines().filter(line -> line.contains("->  Limit")).findFirst().orElse("");
    int depth = limit.indexOf("->");
    StringBuilder below = new StringBuilder();
    plan.lines()
        .dropWhile(line -> !line.equals(limit))
        .skip(1)
        .takeWhile(line -> line.length() - line.stripLeading().length() > depth)
        .forEach(line -> below.append(line).append('\n'));
    return below.toString();
  }

  private String plan(String place, @Nullable String department, @Nullable Phase phase) {
    Condition wanted =
        ledger.wanted(
            Scope.whole(new RegionPath(place)),
            new TrackingFilter(null, department, phase, null, null, null, null, null),
            Instant.parse("2026-12-01T00:00:00Z"));
    return plans.of(
        TrackingLedger.rows(wanted),
        wanted,
        Map.of(
            "after",
            new UUID(0, 0),
            "day",
            LocalDate.parse("2026-12-01"),
            "year",
            2026,
            "fetch",
            21));
  }
}
