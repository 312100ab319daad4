package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Steps;
import io.taizhang.issue.fixture.Upstream;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class IssueReachTest {

  @Inject County county;
  @Inject Upstream upstream;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, 350783-XZFW, true",
    "leader, 350783-XZFW, true",
    "supervisor, 350783-XZFW, true",
    "inspector, 350783-XZFW, true",
    "agent, 350783-XZFW, true",
    "handler, 350783-CGJ, true",
    "handler, 350783-ZJJ, true",
    "handler, 350783-ZRZY, false",
    "head, 350783-CGJ, true",
    "head, 350783-ZRZY, false",
    "officer, 350783-CGJ, false"
  })
  void an_issue_is_seen_by_the_region_the_task_force_and_the_departments_it_was_referred_to(
      String role, String department, boolean sees) {
    String id = Steps.registeredAnd("accept", "classify", "refer");
    assertSees(role, County.JIANOU, department, id, sees);
    assertSees(role, County.HUIAN, department, id, false);
  }

  @Test
  void an_officer_sees_issues_of_the_project_while_it_is_the_officers_own() {
    Map<String, Object> body = Steps.registration();
    body.put("projectId", County.LIQUOR_PLANT);
    String id = Steps.register(body);
    assigned("officer-" + County.JIANOU);
    await().until(() -> status("officer", County.JIANOU, County.WINDOW, id) == 200);
    assertSees("officer", County.JIANOU, County.WINDOW, id, true);
    assigned("somebody-else");
    await().until(() -> status("officer", County.JIANOU, County.WINDOW, id) == 404);
    assertSees("officer", County.JIANOU, County.WINDOW, id, false);
  }

  private void assigned(String subject) {
    upstream.tell(
        "ledger",
        "officer.assigned",
        County.LIQUOR_PLANT.toString(),
        County.JIANOU_PATH,
        Map.of(
            "projectId",
            County.LIQUOR_PLANT,
            "officerId",
            UUID.randomUUID(),
            "officerSubject",
            subject,
            "officerName",
            "推进专员甲"));
  }

  private static void assertSees(
      String role, String region, String department, String id, boolean sees) {
    int expected = sees ? 200 : 404;
    assertThat(status(role, region, department, id)).isEqualTo(expected);
    for (String part : List.of("/history", "/clocks")) {
      assertThat(status(role, region, department, id + part)).as(part).isEqualTo(expected);
    }
    List<String> listed =
        as(role, region, department)
            .get("/api/v1/issues?limit=100")
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    assertThat(listed.contains(id)).as("in the list").isEqualTo(sees);
  }

  private static int status(String role, String region, String department, String path) {
    return as(role, region, department).get("/api/v1/issues/" + path).statusCode();
  }
}
