package io.taizhang.issue.feed;

import static io.taizhang.issue.fixture.Callers.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter that is misspelt must not show everything. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ClosedListsTest {
  @Inject County county;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, issues",
    "clerk, issues/inbox",
    "clerk, issues/export",
    "clerk, issues/figures",
    "clerk, issue-attachments",
    "clerk, issue-ratings",
    "clerk, issue-causes",
    "admin, workflow-versions",
    "admin, workflow-versions/in-force",
    "supervisor, issue-supervision-orders",
    "supervisor, issues/00000000-0000-7000-8000-000000000001/trail",
  })
  void a_parameter_that_a_list_does_not_know_is_refused_by_its_name(String role, String list) {
    asked(role, list, "stat", "CLOSED").body("errors.pointer", equalTo(List.of("/stat")));
    asked(role, list, "Limit", "5").body("errors.pointer", equalTo(List.of("/Limit")));
  }

  @ParameterizedTest
  @CsvSource({"clerk, issues, text", "clerk, issue-ratings, department", "clerk, issues, cursor"})
  void a_control_character_in_one_that_it_knows_is_refused(String role, String list, String name) {
    asked(role, list, name, "a\u0007b").body("errors.pointer", equalTo(List.of("/" + name)));
  }

  private static ValidatableResponse asked(String role, String list, String name, String value) {
    return as(role, County.JIANOU, County.WINDOW)
        .queryParam(name, value)
        .get("/api/v1/" + list)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"));
  }
}
