package io.taizhang.ledger.handover;

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
class HandoverPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);

  @Inject Plans plans;
  @Inject HandoverRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> rows.list(CITY, new HandoverFilter(null, null), PAGE),
            "rare status",
            () -> rows.list(CITY, new HandoverFilter(null, HandoverStatus.CONFIRMED), PAGE));
    assertThat(plans.touched(many(project), "handover", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into officer select uuidv7(), 'handing-' || n, '专员', '科员', '350500-HOUSING', '"
            + ManyRows.CITY
            + "' from generate_series(1, 1) n",
        "insert into handover (id, project_id, role, from_officer_id, from_subject, from_name,"
            + " to_officer_id, to_subject, to_name, note, snapshot, status, opened_at, opened_by,"
            + " receipt_number, region_path, version) select uuidv7(), p.id, 'OFFICER', o.id,"
            + " 's' || n, '', o.id, 't' || n, '', '', '{}',"
            + " case when n % 1000 = 0 then 'CONFIRMED' else 'CANCELLED' end, now(), '',"
            + " case when n % 1000 = 0 then 'many-' || n end, p.region_path, 0"
            + " from project p, officer o, generate_series(1, 20000) n"
            + " where o.subject = 'handing-1' and p.id = '"
            + project
            + "'",
        "analyze handover");
  }
}
