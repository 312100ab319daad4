package io.taizhang.ledger.onetrip;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The not-done-in-one-trip ledger as it is asked for, printed and sent as rows. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class OneTripListTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final String COLUMNS = "序号,日期,窗口,申请人,事项,原因,一次性告知情况,跑动次数,解决措施,解决日期";

  @Inject Rows rows;
  @Inject Days days;

  @Test
  void each_filter_leaves_what_it_names_on_the_screen_and_on_paper() {
    String park = County.park(39);
    UUID project = County.project();
    UUID plain = recorded(park, Map.of());
    UUID transport = recorded(park, Map.of("windowName", "交通窗口", "happenedOn", "2026-06-05"));
    UUID ours =
        recorded(
            park,
            Map.of("projectId", project, "itemId", County.item(project, 5), "reason", "图审意见来回改"));
    UUID solved = recorded(park, Map.of("trips", 2));
    rows.change(
        "update one_trip_failure set issue_id = id, cause = '一次性告知不清', fix = '修订一次性告知单',"
            + " solved_on = '2026-09-22' where id = ?",
        solved);

    assertThat(found(park, "")).containsExactly(plain, transport, ours, solved);
    assertThat(found(park, "window=交通窗口")).containsExactly(transport);
    assertThat(found(park, "project=" + project)).containsExactly(ours);
    assertThat(found(park, "department=" + County.HOUSING)).containsExactly(ours);
    assertThat(found(park, "cause=一次性告知不清")).containsExactly(solved);
    assertThat(found(park, "open=true")).containsExactly(plain, transport, ours);
    assertThat(found(park, "open=false")).containsExactly(solved);
    assertThat(found(park, "to=2026-06-30")).containsExactly(transport);
    assertThat(found(park, "from=2026-07-01&open=true")).containsExactly(plain, ours);
    assertThat(found(park, "text=图审")).containsExactly(ours);
    assertThat(found(park, "text=维修&limit=2")).containsExactly(plain, transport);
    as(LEADER)
        .get("/api/v1/one-trip-failures?solved=true")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"));
    as(Tokens.of("leader").region("370481"))
        .get("/api/v1/one-trip-failures/export?region=" + park)
        .then()
        .statusCode(404);

    Printed sheet =
        new Printed(sent(park, "from=2026-07-01&to=2026-12-31").extract().asByteArray());
    assertThat(sheet.row(0).getFirst()).isEqualTo("一趟办不成台账");
    assertThat(sheet.row(1).getFirst())
        .contains("示例园区", "期间：2026-07-01至2026-12-31", "统计日期：" + days.today());
    assertThat(String.join(",", sheet.row(2).subList(0, 10))).isEqualTo(COLUMNS);
    assertThat(sheet.rows()).hasSize(7);
    assertThat(sheet.row(5).subList(0, 10))
        .containsExactly(
            "3",
            "2026-09-14",
            "城市管理窗口",
            "示例申请人（虚构）",
            "住宅专项维修资金使用审核",
            "材料要求前后不一；一次性告知不清",
            "未一次性告知：未书面告知",
            "2",
            "修订一次性告知单",
            "2026-09-22");
    assertThat(sheet.row(6).subList(0, 8)).containsExactly("", "合计", "", "", "", "", "", "8");
    assertThat(sheet.xml()).contains("<mergeCell ref=\"A1:J1\"/>");
  }

  @Test
  void the_same_rows_are_sent_as_csv() {
    String park = County.park(35);
    recorded(park, Map.of("reason", "=1+1", "toldWhat", "缺图,缺表"));
    ValidatableResponse answer = sent(park, "format=CSV");
    LocalDate today = days.today();
    answer
        .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
        .header(
            "Content-Disposition",
            containsString("filename=\"one-trip-failures-" + park + "-" + today + ".csv\""));
    String text = new String(answer.extract().asByteArray(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff" + COLUMNS + "\r\n");
    assertThat(text.substring(1).lines().skip(1))
        .containsExactly("1,2026-09-14,城市管理窗口,示例申请人（虚构）,住宅专项维修资金使用审核,'=1+1,\"未一次性告知：缺图,缺表\",3,,");
    as(LEADER)
        .get("/api/v1/one-trip-failures/export?format=PDF&region=" + park)
        .then()
        .statusCode(422);
    as(Tokens.of("owner"))
        .get("/api/v1/one-trip-failures/export?format=CSV")
        .then()
        .statusCode(403);
  }

  @Test
  void more_than_a_page_of_rows_is_sent_whole_and_in_order() {
    String park = County.park(36);
    UUID first = recorded(park, Map.of());
    rows.change(
        "insert into one_trip_failure (id, happened_on, window_name, applicant, item_name, reason,"
            + " told_at_once, told_what, trips, region_path, version) select uuidv7(), happened_on,"
            + " window_name, applicant, item_name, reason, told_at_once, told_what, n,"
            + " region_path, 0 from one_trip_failure, generate_series(2, 250) n where id = ?",
        first);
    String text =
        new String(sent(park, "format=CSV").extract().asByteArray(), StandardCharsets.UTF_8);
    assertThat(text.lines().skip(1).map(line -> line.split(",", 2)[0]))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 250).mapToObj(Integer::toString).toList());
  }

  private static ValidatableResponse sent(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/one-trip-failures/export?region=" + park + "&" + filter)
        .then()
        .statusCode(200);
  }

  private static List<UUID> found(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/one-trip-failures?region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }

  private static UUID recorded(String park, Map<String, ?> changes) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "happenedOn", "2026-09-14",
                "windowName", "城市管理窗口",
                "applicant", "示例申请人（虚构）",
                "itemName", "住宅专项维修资金使用审核",
                "reason", "材料要求前后不一",
                "toldAtOnce", false,
                "toldWhat", "未书面告知",
                "trips", 3,
                "regionCode", park));
    body.putAll(changes);
    return County.id(
        as(Tokens.of("clerk")).body(body).post("/api/v1/one-trip-failures").then().statusCode(201));
  }
}
