package io.taizhang.ledger.onetrip;

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
class OneTripPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);

  @Inject Plans plans;
  @Inject Finder finder;
  @Inject OneTripRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> asked(null, null, null, null, null),
            "rare word",
            () -> asked(null, null, null, null, "图审"),
            "common word",
            () -> asked(null, null, null, null, "材料"),
            "window",
            () -> asked("窗口7", null, null, null, null),
            "rare cause",
            () -> asked(null, "一次性告知不清", null, null, null),
            "a day",
            () -> asked(null, null, LocalDate.parse("2025-03-01"), null, null),
            "open",
            () -> asked(null, null, null, true, null));
    assertThat(plans.touched(many(project), "one_trip_failure", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private void asked(
      @Nullable String window,
      @Nullable String cause,
      @Nullable LocalDate day,
      @Nullable Boolean open,
      @Nullable String text) {
    OneTripFilter filter = new OneTripFilter(null, null, window, null, cause, day, day, open, text);
    assertThat(rows.list(CITY, filter.condition(this::words), PAGE)).isNotEmpty();
  }

  private Condition words(String text) {
    return finder.wordsOfEntity("one_trip_failure", text);
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into one_trip_failure (id, happened_on, window_name, applicant, item_name,"
            + " project_id, reason, told_at_once, told_what, trips, cause, solved_on, region_path,"
            + " version) select uuidv7(), date '2025-03-01' + n % 600, '窗口' || n % 600, '示例（虚构）',"
            + " '施工许可', p.id, case when n % 1000 = 0 then '图审意见来回改' else '材料要求前后不一' end,"
            + " false, '未书面告知', 2, case when n % 1000 = 1 then '一次性告知不清' end,"
            + " case when n % 1000 <> 2 then date '2027-01-01' end, p.region_path, 0"
            + " from project p, generate_series(1, 20000) n where p.id = '"
            + project
            + "'",
        "analyze one_trip_failure");
  }
}
