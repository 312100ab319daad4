package io.taizhang.ledger.ownertask;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.ManyRows;
import io.taizhang.ledger.fixture.Plans;
import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Among many rows each list touches no more than it shows, or than there are of what is sought. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class OwnerTaskPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);
  private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

  @Inject Plans plans;
  @Inject OwnerTaskRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> rows.list(CITY, new OwnerTaskFilter(null, null, null), TODAY, PAGE),
            "overdue",
            () -> rows.list(CITY, new OwnerTaskFilter(null, null, true), TODAY, PAGE),
            "rare status",
            () ->
                rows.list(
                    CITY, new OwnerTaskFilter(null, OwnerTaskStatus.REPORTED, null), TODAY, PAGE));
    assertThat(plans.touched(many(project), "owner_task", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into owner_task (id, project_id, region_path, what, due_on, status, assigned_at,"
            + " version) select uuidv7(), p.id, p.region_path, '初步设计',"
            + " case when n % 1000 = 0 then date '2026-11-01' else date '2027-11-01' end,"
            + " case when n % 1000 = 1 then 'REPORTED' else 'ASSIGNED' end, now(), 0"
            + " from project p, generate_series(1, 20000) n where p.id = '"
            + project
            + "'",
        "analyze owner_task");
  }
}
