package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.clerk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueListTest {
  @Inject County county;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void pages_neither_skip_nor_repeat_and_the_newest_comes_first() {
    List<String> made = List.of(Steps.register(), Steps.register(), Steps.register());

    List<String> seen = new ArrayList<>();
    String next = "";
    while (next != null && !seen.containsAll(made)) {
      JsonPath page =
          clerk()
              .get("/api/v1/issues?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next))
              .jsonPath();
      seen.addAll(page.getList("items.id"));
      next = page.getString("nextCursor");
    }

    assertThat(seen).doesNotHaveDuplicates().startsWith(made.reversed().toArray(new String[0]));
  }

  @Test
  void the_list_is_filtered_by_state_department_and_project() {
    Map<String, Object> named = Steps.registration();
    named.put("projectId", County.LIQUOR_PLANT);
    String fresh = Steps.register(named);
    String referred = Steps.registeredAnd("accept", "classify", "refer");

    clerk()
        .get("/api/v1/issues?limit=100&state=REFERRED")
        .then()
        .body("items.id", hasItem(referred))
        .body("items.state", everyItem(equalTo("REFERRED")));
    clerk()
        .get("/api/v1/issues?limit=100&department=" + County.HOUSING)
        .then()
        .body("items.id", hasItem(referred))
        .body("items.id", not(hasItem(fresh)));
    clerk()
        .get("/api/v1/issues?limit=100&projectId=" + County.LIQUOR_PLANT)
        .then()
        .body("items.id", hasItem(fresh))
        .body("items.id", not(hasItem(referred)));
  }

  @Test
  void a_cursor_that_is_none_and_a_limit_too_large_are_422() {
    clerk().get("/api/v1/issues?cursor=%25%25").then().statusCode(422);
    clerk().get("/api/v1/issues?limit=101").then().statusCode(422);
  }
}
