package io.taizhang.ledger.consultation;

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
class ConsultationPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);

  @Inject Plans plans;
  @Inject Finder finder;
  @Inject ConsultationRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> asked(null, null, null),
            "rare word",
            () -> asked(null, null, "冷库"),
            "common word",
            () -> asked(null, null, "手续"),
            "a day",
            () -> asked(LocalDate.parse("2025-03-01"), null, null),
            "open",
            () -> asked(null, true, null));
    assertThat(plans.touched(many(project), "first_consultation", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private void asked(@Nullable LocalDate day, @Nullable Boolean open, @Nullable String text) {
    ConsultationFilter filter = new ConsultationFilter(null, day, day, open, text);
    assertThat(rows.list(CITY, filter.condition(this::words), PAGE)).isNotEmpty();
  }

  private Condition words(String text) {
    return finder.wordsOfEntity("first_consultation", text);
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into first_consultation (id, consulted_on, asker, idea, question, follow_up,"
            + " recorder, region_path, version) select uuidv7(), date '2025-03-01' + n % 600,"
            + " '示例（虚构）', case when n % 1000 = 0 then '示例冷库' else '示例厂房' end,"
            + " '需要办理哪些手续', case when n % 1000 = 1 then 'OPEN' else 'DROPPED' end, 'r' || n,"
            + " p.region_path, 0"
            + " from project p, generate_series(1, 20000) n where p.id = '"
            + project
            + "'",
        "analyze first_consultation");
  }
}
