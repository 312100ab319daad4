package io.taizhang.ledger.search;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Registered;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office finds its projects by what it asks. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProjectSearchTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Days days;

  @Test
  void two_chinese_characters_find_a_project_by_name_place_owner_or_code() {
    String park = County.park(35);
    UUID hospital = project(park, Map.of());
    UUID dormitory =
        project(park, Map.of("name", "黎明大学13#~15#学生宿舍楼", "location", "丰泽区", "ownerName", "黎明大学"));
    String number =
        as(LEADER).get("/api/v1/projects/{id}", dormitory).then().extract().path("localNumber");

    assertThat(found(park, "text=医院")).containsExactly(hospital);
    assertThat(found(park, "text=宿舍")).containsExactly(dormitory);
    assertThat(found(park, "text=丰泽")).containsExactly(dormitory);
    assertThat(found(park, "text=市政")).containsExactly(hospital);
    assertThat(found(park, "text=楼")).containsExactly(dormitory);
    assertThat(found(park, "text=１３＃")).containsExactly(dormitory);
    assertThat(found(park, "text=" + number.toLowerCase(Locale.ROOT))).containsExactly(dormitory);
    assertThat(found(park, "text=学 生 宿 舍")).containsExactly(dormitory);
    assertThat(found(park, "text=医学")).as("letters of one project, apart").isEmpty();
    assertThat(found(park, "text=期扩")).as("end of one field, beginning of another").isEmpty();
    assertThat(found(park, "text=%")).as("no pattern").isEmpty();
    assertThat(found(park, "text=医院&phase=RESERVE")).isEmpty();
  }

  @Test
  void overdue_is_asked_of_the_clock_and_the_level_of_open_problems() {
    String park = County.park(36);
    UUID late = project(park, Map.of("track", "FILED"));
    UUID calm = project(park, Map.of());
    County.acceptedIn(park, late, 1);
    County.acceptedIn(park, calm, 15);
    String lastDay = days.workingDaysOn(1).toString();
    Registered.step(
            LEADER,
            "problems",
            Registered.problem(LEADER, late, park + "-HOUSING", Map.of()),
            "escalate",
            Map.of("reason", "本级无权批准", "suggestion", "请协调", "measuresTaken", "已会商"))
        .statusCode(200);

    assertThat(found(park, "overdue=true")).isEmpty();
    assertThat(found(park, "dueTo=" + lastDay)).containsExactly(late);
    assertThat(found(park, "dueFrom=" + days.workingDaysOn(2))).containsExactly(calm);
    assertThat(found(park, "dueFrom=" + lastDay + "&dueTo=" + lastDay)).containsExactly(late);
    days.after(days.closeOn(1));
    assertThat(found(park, "overdue=true")).containsExactly(late);
    assertThat(found(park, "overdue=false")).containsExactly(calm);
    assertThat(found(park, "overdue=true&track=FILED")).containsExactly(late);
    assertThat(found(park, "problemLevel=CITY")).containsExactly(late);
    assertThat(found(park, "problemLevel=COUNTY")).isEmpty();
    as(Tokens.of("owner")).get("/api/v1/projects?problemLevel=CITY").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text=%E3%80%80",
        "text=%00",
        "overdue=maybe",
        "phase=started",
        "problemLevel=TOWN",
        "dueTo=2026-02-30",
        "level=CITY",
        "unicorn=1"
      })
  void what_is_no_filter_or_no_value_of_one_is_refused(String query) {
    County.founded();
    as(LEADER)
        .urlEncodingEnabled(false)
        .get("/api/v1/projects?" + query)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("errors.pointer", hasItem("/" + query.split("=", -1)[0]));
  }

  @Test
  void a_text_of_more_than_forty_letters_is_refused() {
    County.founded();
    as(LEADER).get("/api/v1/projects?text=" + "医".repeat(40)).then().statusCode(200);
    as(LEADER).get("/api/v1/projects?text=" + "医".repeat(41)).then().statusCode(422);
  }

  private static UUID project(String park, Map<String, ?> changes) {
    Map<String, Object> body = County.projectWith(changes);
    body.putAll(Map.of("regionCode", park, "departmentCode", park + "-HOUSING"));
    return County.project(body);
  }

  private static List<UUID> found(String park, String filter) {
    return as(LEADER)
        .get("/api/v1/projects?region=" + park + "&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }
}
