package io.taizhang.ledger.yearlist;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Among many rows each list touches no more than it shows, or than there are of what is sought. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class YearListPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);

  @Inject Plans plans;
  @Inject YearListRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> rows.list(CITY, new YearListFilter(null, null, null, null, null, null), PAGE),
            "year",
            () -> rows.list(CITY, new YearListFilter(2031, null, null, null, null, null), PAGE),
            "still on the list",
            () -> rows.list(CITY, new YearListFilter(null, null, null, null, null, false), PAGE),
            "rare level",
            () ->
                rows.list(
                    CITY,
                    new YearListFilter(null, null, null, ListLevel.NATIONAL, null, null),
                    PAGE));
    assertThat(plans.touched(many(project), "year_list_entry", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into year_list_entry (id, year, project_id, list_region_code, level, entered_on,"
            + " entry_document, left_on, exit_document, region_path, version) select uuidv7(),"
            + " case when n % 1000 = 0 then 2031 else 2027 end, p.id, '350500',"
            + " case when n % 1000 = 1 then 'NATIONAL' else 'CITY' end, date '2027-01-01', '文件',"
            + " date '2027-02-01', '文件', p.region_path, 0"
            + " from project p, generate_series(1, 20000) n where p.id = '"
            + project
            + "'",
        "analyze year_list_entry");
  }
}
