package io.taizhang.issue.procedure;

import static io.taizhang.issue.fixture.ReviewingCounty.VERSIONS;
import static io.taizhang.issue.fixture.ReviewingCounty.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Tier;
import io.taizhang.issue.domain.Workflow;
import io.taizhang.issue.fixture.Callers;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.ReviewingCounty;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class WorkflowVersionTest {
  @Inject County county;
  @Inject ReviewingCounty reviewing;
  @Inject Workflows workflows;

  @BeforeEach
  void the_counties_are_known() {
    county.tell();
    reviewing.tell();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, , 1",
    "CLASSIFY, , 1",
    "REFER, SIMPLE, 1",
    "HANDLE, SIMPLE, 3",
    "HANDLE, ORDINARY, 7",
    "HANDLE, COMPLEX, 15",
    "FEED_BACK, COMPLEX, 3",
    "RULE, , 2"
  })
  void version_one_has_the_limits_that_held_before(Stage stage, Tier tier, int days) {
    Workflow first = workflows.inForce(new RegionPath(County.HUIAN_PATH)).rules();
    assertThat(first.review()).isFalse();
    assertThat(first.limit(stage, tier))
        .hasValueSatisfying(
            limit -> {
              assertThat(limit.amount()).isEqualTo(days);
              assertThat(limit.unit()).isEqualTo(LimitUnit.WORKING_DAY);
              assertThat(limit.source()).isNotBlank();
            });
  }

  @Test
  void the_nearest_regions_version_holds_and_an_issue_keeps_the_one_it_began_with() {
    assertThat(workflows.inForce(new RegionPath(ReviewingCounty.PATH)).rules().review()).isTrue();
    String before = ReviewingCounty.register();
    String pinned = workflowOf(before);

    admin()
        .body(reviewing.version(reviewing.rules()))
        .post(VERSIONS)
        .then()
        .statusCode(201)
        .body("number", greaterThan(1));

    assertThat(workflowOf(before)).isEqualTo(pinned);
    assertThat(workflowOf(ReviewingCounty.register())).isNotEqualTo(pinned);
  }

  @Test
  void a_version_without_a_limit_or_a_role_is_not_published_and_the_check_says_why() {
    Map<String, Object> rules = reviewing.rules();
    List<Object> limits = new ArrayList<>((List<?>) rules.get("limits"));
    limits.removeIf(row -> ((Map<?, ?>) row).get("stage").equals("REVIEW"));
    rules.put("limits", limits);
    List<Object> grants = new ArrayList<>((List<?>) rules.get("grants"));
    grants.removeIf(row -> ((Map<?, ?>) row).get("step").equals("RULE"));
    grants.add(Map.of("step", "RULE", "roles", List.of("handler")));
    rules.put("grants", grants);
    Map<String, Object> version = reviewing.version(rules);
    version.put("validFrom", "2020-01-01");

    admin()
        .body(version)
        .post(VERSIONS + "/check")
        .then()
        .statusCode(200)
        .body("publishable", equalTo(false))
        .body("faults.pointer", hasItem("/validFrom"))
        .body("faults.detail", hasItem("“办结审核”没有时限"))
        .body("faults.detail", hasItem("“裁定”没有可以办理的角色"))
        .body("faults.detail", hasItem("“裁定”不能由这些角色办理"));
    admin().body(version).post(VERSIONS).then().statusCode(422).body("errors", hasSize(4));
    admin()
        .body(reviewing.version(reviewing.rules()))
        .post(VERSIONS + "/check")
        .then()
        .statusCode(200)
        .body("publishable", equalTo(true));
  }

  @Test
  void a_region_outside_is_not_published_for_and_its_version_not_seen() {
    Map<String, Object> version = reviewing.version(reviewing.rules());
    version.put("regionCode", County.HUIAN);
    admin().body(version).post(VERSIONS).then().statusCode(422);
    String id = admin().get(VERSIONS).then().statusCode(200).extract().path("items[0].id");
    admin().get(VERSIONS + "/" + id).then().statusCode(200);
    Callers.as("admin", County.HUIAN, null).get(VERSIONS + "/" + id).then().statusCode(404);
  }

  private static String workflowOf(String issue) {
    return ReviewingCounty.clerk().get("/api/v1/issues/" + issue).path("progress.workflowId");
  }
}
