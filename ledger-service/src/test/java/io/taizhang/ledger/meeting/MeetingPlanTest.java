package io.taizhang.ledger.meeting;

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
import io.taizhang.ledger.meeting.domain.MeetingKind;
import io.taizhang.ledger.meeting.domain.MeetingStatus;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Among many rows each list touches no more than it shows, or than there are of what is sought. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class MeetingPlanTest {

  private static final Scope CITY = Scope.whole(new RegionPath(ManyRows.CITY));
  private static final PageRequest PAGE = PageRequest.first(20);

  @Inject Plans plans;
  @Inject MeetingRepository rows;

  @Test
  void no_list_reads_the_table_through() {
    County.founded();
    UUID project = County.project();
    Map<String, Runnable> lists =
        Map.of(
            "nothing",
            () -> rows.list(CITY, new MeetingFilter(null, null, null, null, null), PAGE),
            "rare kind",
            () ->
                rows.list(
                    CITY, new MeetingFilter(null, MeetingKind.TEA_TALK, null, null, null), PAGE),
            "rare status",
            () ->
                rows.list(
                    CITY, new MeetingFilter(null, null, MeetingStatus.PLANNED, null, null), PAGE));
    assertThat(plans.touched(many(project), "meeting", lists))
        .hasSameSizeAs(lists)
        .allSatisfy((list, rows) -> assertThat(rows).as(list).isLessThanOrEqualTo(Plans.FEW));
  }

  private static List<String> many(UUID project) {
    return List.of(
        "insert into meeting (id, number, kind, title, region_code, region_path, project_id, place,"
            + " meeting_day, starts_at, status, attendance, version) select uuidv7(),"
            + " 'many-' || n, case when n % 1000 = 0 then 'TEA_TALK' else 'WEEKLY' end, '例会',"
            + " '350500', p.region_path, p.id, '', date '2026-11-01', '09:00',"
            + " case when n % 1000 = 1 then 'PLANNED' else 'CLOSED' end, '{}', 0"
            + " from project p, generate_series(1, 20000) n where p.id = '"
            + project
            + "'",
        "analyze meeting");
  }
}
