package io.taizhang.issue.similar;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class SuggestionTest {
  @Inject County county;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void earlier_closed_issues_suggest_and_say_by_which_words() {
    String earlier = closed("鳌峰菌菇加工厂排污许可不予受理");
    String open = register("鳌峰菌菇加工厂排污许可催办", Map.of());
    String asked = register("鳌峰菌菇示范基地排污许可超期", Map.of());

    clerk()
        .get("/api/v1/issues/" + asked + "/suggestions")
        .then()
        .statusCode(200)
        .body("similar[0].id", equalTo(earlier))
        .body("similar[0].words", contains("鳌峰菌菇", "排污许可"))
        .body("similar[0].shared", equalTo(6))
        .body("similar.id", not(hasItem(open)))
        .body("departments[0].value", equalTo(County.CITY_MANAGEMENT))
        .body("departments[0].restingOn", hasItem(earlier))
        .body("categories[0].value", equalTo("住宅专项维修资金"));
    clerk().get("/api/v1/issues/" + asked).then().body("state", equalTo("REGISTERED"));
  }

  @Test
  void whom_the_person_asked_to_pass_over_is_not_suggested() {
    closed("瓯柑冷库用电报装未办成");
    String asked =
        register("瓯柑冷库用电报装又被退回", Map.of("recusedDepartments", List.of(County.CITY_MANAGEMENT)));

    clerk()
        .get("/api/v1/issues/" + asked + "/suggestions")
        .then()
        .body("departments.value", not(hasItem(County.CITY_MANAGEMENT)));
  }

  @Test
  void what_has_nothing_in_common_is_not_found_and_departments_do_not_ask() {
    String asked = register("甯犼犽", Map.of());

    clerk()
        .get("/api/v1/issues/" + asked + "/suggestions")
        .then()
        .body("similar", empty())
        .body("departments", empty());
    handler().get("/api/v1/issues/" + asked + "/suggestions").then().statusCode(403);
    as("clerk", County.HUIAN, County.HUIAN_HOUSING)
        .get("/api/v1/issues/" + asked + "/suggestions")
        .then()
        .statusCode(404);
  }

  @Test
  void pairs_grow_together_to_words() {
    assertThat(SharedWords.in("排污许可证被退回", List.of("排污", "污许", "许可", "退回")))
        .containsExactly("排污许可", "退回");
    assertThat(SharedWords.in("甲乙", List.of("甲乙"))).containsExactly("甲乙");
    assertThat(SharedWords.in("", List.of("甲乙"))).isEmpty();
  }

  private static String closed(String title) {
    String id = register(title, Map.of());
    for (String verb : List.of("accept", "classify", "refer", "close")) {
      Steps.step(id, verb).then().statusCode(200);
    }
    return id;
  }

  private static String register(String title, Map<String, Object> intake) {
    Map<String, Object> body = Steps.registration(intake);
    body.put("title", title);
    return Steps.register(body);
  }
}
