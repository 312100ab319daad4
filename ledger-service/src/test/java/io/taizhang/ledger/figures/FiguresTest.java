package io.taizhang.ledger.figures;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class FiguresTest {

  private static final String DECIDED =
      """
      insert into item
        (id, project_id, name, kind, department_code, region_path, status,
         promised_amount, promised_unit, promised_source,
         statutory_amount, statutory_unit, statutory_source,
         received_at, decided_at, promised_days, used_days, statutory_days, paused_days,
         promised_seconds, used_seconds, paused_seconds, version)
      select gen_random_uuid(), p.id, '代办事项' || n, 'FILING', p.department_code, p.region_path,
             'GRANTED', ?, 'WORKING_DAY', '办事指南', 20, 'WORKING_DAY', '行政许可法第四十二条',
             cast(? as timestamptz), cast(? as timestamptz), ?, ?, 20, 2,
             ? * 23400, ? * 1800, 46800, 0
        from project p, generate_series(1, ?) n
       where p.id = ?
      """;

  private static final String KEPT =
      """
      insert into closed_item
        (item_id, project_id, name, kind, department_code, region_path, modes, decided_on,
         promised_days, used_days, statutory_days, paused_days, on_time, promised_seconds,
         used_seconds, paused_seconds)
      select id, project_id, name, kind, department_code, region_path, '{}',
             cast(decided_at at time zone 'Asia/Shanghai' as date), promised_days, used_days,
             statutory_days, paused_days, used_days <= promised_days, promised_seconds,
             used_seconds, paused_seconds
        from item i where project_id = ? and decided_at is not null
      on conflict do nothing
      """;

  @Inject Rows rows;
  @Inject Days days;

  @Test
  void of_186_items_597_days_promised_and_39_used_make_3_21_and_0_21_on_average() {
    String park = County.park(9);
    UUID project = County.projectIn(park);
    UUID other = County.projectIn(park);
    decided(project, "2026-03-31T23:59:59+08:00", 3, 0, 147);
    decided(other, "2026-04-01T00:00:00+08:00", 4, 1, 39);
    County.acceptedIn(park, project, 5);

    figures(park, "", 186, 597, 39, "3.21", "0.21");
    hours(park, "", 186, 597 * 6.5f, 112.5f, 372 * 6.5f, 20.86f, 0.6f);
    hours(park, "from=2026-04-01", 39, 156 * 6.5f, 39f, 78 * 6.5f, 26f, 1f);
    hours(park, "project=" + UUID.randomUUID(), 0, 0f, 0f, 0f, 0f, 0f);
    figures(park, "project=" + project, 147, 441, 0, "3.00", "0.00");
    figures(park, "to=2026-03-31", 147, 441, 0, "3.00", "0.00");
    figures(park, "from=2026-04-01", 39, 156, 39, "4.00", "1.00");
    figures(park, "from=2026-04-01&to=2026-04-01&project=" + project, 0, 0, 0, "0.00", "0.00");
    figures(park, "department=" + park + "-HOUSING", 186, 597, 39, "3.21", "0.21");
    figures(park, "department=350500-HOUSING", 0, 0, 0, "0.00", "0.00");
    figures(park, "kind=FILING&mode=ORDINARY", 186, 597, 39, "3.21", "0.21");
    figures(park, "kind=LICENCE", 0, 0, 0, "0.00", "0.00");
    figures(park, "mode=GREEN_CHANNEL", 0, 0, 0, "0.00", "0.00");
    decided(other, "2026-04-02T10:00:00+08:00", 1, 9, 14);
    as(Tokens.of("leader"))
        .get("/api/v1/figures/promised-used?region=" + park)
        .then()
        .statusCode(200)
        .body("onTime", equalTo(186))
        .body("late", equalTo(14))
        .body("onTimeRate", equalTo(93f))
        .body("overdue", equalTo(0));
  }

  @Test
  void days_are_whole_working_days_and_a_promise_in_calendar_days_is_put_into_them() {
    String park = County.park(10);
    UUID project = County.projectIn(park);
    days.nextMorning();
    int week = WorkingCalendar.base().workingDaysBetween(days.today(), days.today().plusDays(7));
    UUID item = County.acceptedIn(park, project, 3);
    Map<String, Object> papers = County.papers(project, 0);
    papers.put("promised", County.limit(7, "CALENDAR_DAY"));
    papers.put("departmentCode", park + "-HOUSING");
    UUID inCalendarDays = County.item(papers);
    Tokens handler = Tokens.of("handler").region(park).department(park + "-HOUSING");
    as(handler).post("/api/v1/items/{id}/actions/accept", inCalendarDays).then().statusCode(200);
    grant(handler, item)
        .body("promisedDays", equalTo(3))
        .body("usedDays", equalTo(0))
        .body("hours.paused", equalTo(0f));
    days.nextMorning();
    days.nextMorning();
    grant(handler, inCalendarDays).body("promisedDays", equalTo(week)).body("usedDays", equalTo(2));
    figures(park, "", 2, 3 + week, 2, week == 5 ? "4.00" : "4.50", "1.00");
  }

  private void decided(UUID project, String at, int promised, int used, int items) {
    rows.change(DECIDED, promised, at, at, promised, used, promised, used + 1, items, project);
    rows.change(KEPT, project);
  }

  private static ValidatableResponse grant(Tokens handler, UUID item) {
    return as(handler)
        .body(Map.of("text", "准予"))
        .post("/api/v1/items/{id}/actions/grant", item)
        .then()
        .statusCode(200);
  }

  private static void hours(
      String park,
      String filter,
      int items,
      float promised,
      float used,
      float paused,
      float averagePromised,
      float averageUsed) {
    as(Tokens.of("leader"))
        .get("/api/v1/figures/promised-used?region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .body("pausedDays", equalTo(items * 2))
        .body("statutoryDays", equalTo(items * 20))
        .body("hours.items", equalTo(items))
        .body("hours.promised", equalTo(promised))
        .body("hours.used", equalTo(used))
        .body("hours.paused", equalTo(paused))
        .body("hours.averagePromised", equalTo(averagePromised))
        .body("hours.averageUsed", equalTo(averageUsed));
  }

  private static void figures(
      String park,
      String filter,
      int items,
      int promised,
      int used,
      String averagePromised,
      String averageUsed) {
    String answer =
        as(Tokens.of("leader"))
            .get("/api/v1/figures/promised-used?region=" + park + "&" + filter)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(answer)
        .as(filter)
        .startsWith(
            "{\"items\":%d,\"promisedDays\":%d,\"usedDays\":%d,\"averagePromised\":%s,\"averageUsed\":%s,"
                .formatted(items, promised, used, averagePromised, averageUsed));
  }
}
