package io.taizhang.ledger.tracking;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Registered;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tracking ledger by department, level, lateness and words, on the screen and on paper. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class TrackingFilterTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;

  @Test
  void each_filter_leaves_what_it_names_and_the_sheet_takes_the_same() {
    String park = County.park(39);
    UUID late = project(park, Map.of("name", "江滨南路(笋江桥—泉州大桥)绿化景观提升工程"));
    UUID housing = project(park, Map.of("departmentCode", County.HOUSING));
    County.acceptedIn(park, late, 1);
    Registered.problem(LEADER, late, park + "-HOUSING", Map.of());
    UUID reported = Registered.problem(LEADER, housing, park + "-HOUSING", Map.of());
    Registered.step(
            LEADER,
            "problems",
            reported,
            "escalate",
            Map.of("reason", "本级无权批准", "suggestion", "请协调", "measuresTaken", "已会商"))
        .statusCode(200);
    days.after(days.closeOn(1));

    assertThat(found(park, "department=" + County.HOUSING)).containsExactly(housing);
    assertThat(found(park, "level=DEPARTMENT")).containsExactly(late);
    assertThat(found(park, "level=CITY")).containsExactly(housing);
    assertThat(found(park, "overdue=true")).containsExactly(late);
    assertThat(found(park, "overdue=false")).containsExactly(housing);
    assertThat(found(park, "text=绿化")).containsExactly(late);
    assertThat(found(park, "text=绿化&overdue=false")).isEmpty();
    assertThat(found(park, "stale=false&limit=1")).containsExactly(late);
    as(LEADER)
        .get("/api/v1/ledgers/tracking?track=FILED")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/track"));

    Printed sheet = new Printed(sent(park, "overdue=true"));
    assertThat(sheet.column(1)).containsExactly("江滨南路(笋江桥—泉州大桥)绿化景观提升工程", "合计");
    String csv = new String(sent(park, "level=CITY&format=CSV"), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\ufeff序号,名称,代码,建设性质,");
    assertThat(csv.lines().skip(1)).singleElement().asString().startsWith("1,人民医院二期,XM-" + park);
    assertThat(csv).contains(",50000,10000,").doesNotContain("合计");
  }

  private static byte[] sent(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/ledgers/tracking/export?region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static UUID project(String park, Map<String, ?> changes) {
    Map<String, Object> body =
        County.projectWith(Map.of("regionCode", park, "departmentCode", park + "-HOUSING"));
    body.putAll(changes);
    return County.project(body);
  }

  private static List<UUID> found(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/ledgers/tracking?region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.projectId", UUID.class);
  }
}
