package io.taizhang.ledger.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.ManyRows;
import io.taizhang.ledger.fixture.Plans;
import io.taizhang.ledger.listing.Finder;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Among many rows each list touches no more than it shows, or than there are of what is sought. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProblemPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);

  @Inject Plans plans;
  @Inject Finder finder;
  @Inject ProblemRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> asked(null, null, null, null),
            "rare word",
            () -> asked(null, null, null, "林地"),
            "common word",
            () -> asked(null, null, null, "批复"),
            "level",
            () -> asked(ProblemLevel.CITY, null, null, null),
            "awaiting strike-off",
            () -> asked(null, true, null, null),
            "overdue",
            () -> asked(null, null, true, null));
    assertThat(plans.touched(many(project), "problem", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private void asked(
      @Nullable ProblemLevel level,
      @Nullable Boolean awaiting,
      @Nullable Boolean overdue,
      @Nullable String text) {
    ProblemFilter filter =
        new ProblemFilter(null, null, level, null, awaiting, overdue, null, null, text);
    assertThat(rows.list(CITY, filter.condition(LocalDate.parse("2026-12-01"), this::words), PAGE))
        .isNotEmpty();
  }

  private Condition words(String text) {
    return finder.wordsOfEntity("problem", text);
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into problem (id, number, project_id, description, measure, person,"
            + " department_code, due_on, status, level, strike_off_requested_at,"
            + " strike_off_requested_by, region_path, version) select uuidv7(), 'many-' || n, p.id,"
            + " case when n % 1000 = 0 then '林地手续未办' else '用地批复未取得' end, '提前介入', '某某（虚构）',"
            + " p.department_code, case when n % 1000 = 1 then date '2026-11-01'"
            + " else date '2027-12-18' end, 'OPEN', case when n % 1000 = 2 then 'CITY'"
            + " else 'DEPARTMENT' end, case when n % 1000 = 3 then now() end,"
            + " case when n % 1000 = 3 then 'x' end, p.region_path, 0"
            + " from project p, generate_series(1, 20000) n where p.id = '"
            + project
            + "'",
        "analyze problem");
  }
}
