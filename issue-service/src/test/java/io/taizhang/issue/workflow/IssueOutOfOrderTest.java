package io.taizhang.issue.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.Callers;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueOutOfOrderTest {
  private static final List<String> VERBS =
      List.of("accept", "classify", "refer", "close", "close-on-the-spot", "feed-back");
  private static final List<String> WAY =
      List.of("accept", "classify", "refer", "close", "feed-back");

  /** What is in order after so many steps of the way. */
  private static final List<Set<String>> IN_ORDER =
      List.of(
          Set.of("accept"),
          Set.of("classify", "close-on-the-spot"),
          Set.of("refer", "close-on-the-spot"),
          Set.of("close"),
          Set.of("feed-back"),
          Set.of());

  @Inject County county;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void every_step_out_of_order_is_refused_and_changes_nothing() {
    String id = Steps.register();
    for (int taken = 0; taken <= WAY.size(); taken++) {
      for (String verb : VERBS) {
        if (!IN_ORDER.get(taken).contains(verb)) {
          refused(id, verb, taken < WAY.indexOf("close"));
        }
      }
      if (taken < WAY.size()) {
        Steps.step(id, WAY.get(taken)).then().statusCode(200);
      }
    }
    assertThat(Callers.clerk().get("/api/v1/issues/" + id + "/history").jsonPath().getList("step"))
        .hasSize(WAY.size() + 1);
  }

  /** A department does not even see what has not been referred to it. */
  private static void refused(String id, String verb, boolean notReferred) {
    boolean unseen = verb.equals("close") && notReferred;
    Steps.step(id, verb)
        .then()
        .contentType("application/problem+json")
        .statusCode(unseen ? 404 : 409)
        .body("code", equalTo(unseen ? "not-found" : "out-of-order"))
        .body("detail", containsString(unseen ? "没有" : "不能"));
  }
}
