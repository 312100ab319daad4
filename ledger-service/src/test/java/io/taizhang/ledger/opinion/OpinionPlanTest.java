package io.taizhang.ledger.opinion;

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
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Among many rows each list touches no more than it shows, or than there are of what is sought. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class OpinionPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @Inject Plans plans;
  @Inject OpinionRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    County.item(project, 5);
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> rows.list(CITY, new OpinionFilter(null, null, null, null), NOW, PAGE),
            "late",
            () -> rows.list(CITY, new OpinionFilter(null, null, null, true), NOW, PAGE),
            "department",
            () ->
                rows.list(CITY, new OpinionFilter(null, null, "350500-PLANNING", null), NOW, PAGE));
    assertThat(plans.touched(many(project), "opinion", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into opinion (id, item_id, project_id, item_name, region_path, kind,"
            + " asking_department, department_code, question, limit_days, asked_at, due_at, version)"
            + " select uuidv7(), i.id, i.project_id, i.name, i.region_path, 'LETTER',"
            + " '350500-HOUSING', case when n % 1000 = 0 then '350500-PLANNING'"
            + " else '350500-HOUSING' end, '用地', 5, now(),"
            + " timestamptz '2027-01-01 17:30+08' - case when n % 1000 = 1 then 60 else 0 end"
            + " * interval '1 day', 0 from item i, generate_series(1, 20000) n"
            + " where i.project_id = '"
            + project
            + "'",
        "analyze opinion");
  }
}
