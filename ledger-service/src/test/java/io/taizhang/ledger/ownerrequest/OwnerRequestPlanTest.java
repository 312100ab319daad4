package io.taizhang.ledger.ownerrequest;

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
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Among many rows each list touches no more than it shows, or than there are of what is sought. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class OwnerRequestPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);

  @Inject Plans plans;
  @Inject OwnerRequestRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> rows.list(CITY, null, null, PAGE),
            "rare status",
            () -> rows.list(CITY, null, RequestStatus.DECLINED, PAGE));
    assertThat(plans.touched(many(project), "owner_request", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into owner_request (id, number, project_id, wanted, wished_on, filed_at, status,"
            + " reopened, region_path, version) select uuidv7(), 'many-' || n, p.id, '接电',"
            + " date '2027-01-01', now(), case when n % 1000 = 0 then 'DECLINED' else 'CLOSED' end,"
            + " false, p.region_path, 0"
            + " from project p, generate_series(1, 20000) n where p.id = '"
            + project
            + "'",
        "analyze owner_request");
  }
}
