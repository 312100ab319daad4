package io.taizhang.issue.person;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.assistant;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static io.taizhang.issue.fixture.Callers.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class PersonRevealTest {
  @Inject County county;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void who_came_is_shown_for_a_purpose_that_stays_on_record() {
    String id = Steps.registeredAnd("accept", "classify", "refer");

    Steps.reveal(handler(), id, "联系反映人补充材料")
        .then()
        .statusCode(200)
        .body("name", equalTo(Steps.PERSON))
        .body("phone", equalTo(Steps.PHONE));

    supervisor()
        .get("/api/v1/issues/" + id + "/trail?limit=100")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("issue-person-reveal"))
        .body("items.details.purpose", hasItem("联系反映人补充材料"));
  }

  @Test
  void without_a_purpose_or_out_of_reach_nothing_is_shown_and_nothing_recorded() {
    String id = Steps.registeredAnd("accept");

    Steps.reveal(clerk(), id, " ").then().statusCode(422);
    Steps.reveal(clerk(), id, "找" + Steps.PERSON).then().statusCode(422);
    Steps.reveal(handler(), id, "联系反映人").then().statusCode(404);
    Steps.reveal(as("leader", County.JIANOU, null), id, "了解情况").then().statusCode(403);

    assertThat(reveals(id)).isZero();
  }

  @Test
  void sent_again_under_its_key_the_answer_is_masked_for_it_was_kept_nowhere() {
    String id = Steps.register();
    String key = UUID.randomUUID().toString();

    Steps.reveal(clerk().header("Idempotency-Key", key), id, "核实")
        .then()
        .body("name", equalTo(Steps.PERSON));
    Steps.reveal(clerk().header("Idempotency-Key", key), id, "核实")
        .then()
        .header("Idempotency-Replayed", equalTo("true"))
        .body("name", equalTo("郑**"));
    assertThat(rows.texts("select coalesce(body, '') from idempotency where key = ?", key))
        .noneMatch(body -> body.contains(Steps.PERSON));
  }

  @Test
  void of_a_confidential_issue_the_department_sees_nobody_in_whatever_role() {
    String id = Steps.register(Steps.registration(Map.of("confidence", "CONFIDENTIAL")));
    for (String verb : new String[] {"accept", "classify", "refer"}) {
      Steps.step(id, verb).then().statusCode(200);
    }

    handler()
        .get("/api/v1/issues/" + id)
        .then()
        .body("person.name", equalTo("***"))
        .body("person.phone", equalTo("***"));
    as("clerk", County.JIANOU, County.CITY_MANAGEMENT)
        .get("/api/v1/issues/" + id)
        .then()
        .body("person.name", equalTo("***"));
    Steps.reveal(handler(), id, "联系").then().statusCode(403);
    Steps.reveal(assistant(), id, "联系").then().statusCode(403);
    Steps.reveal(as("head", County.JIANOU, County.CITY_MANAGEMENT), id, "联系")
        .then()
        .statusCode(403);
    Steps.reveal(as("clerk", County.JIANOU, County.CITY_MANAGEMENT), id, "联系")
        .then()
        .statusCode(403);
    assertThat(reveals(id)).isZero();

    clerk().get("/api/v1/issues/" + id).then().body("person.name", equalTo("郑**"));
    Steps.reveal(clerk(), id, "回访").then().body("name", equalTo(Steps.PERSON));
  }

  @Test
  void an_anonymous_issue_has_nobody() {
    Map<String, Object> body = Steps.anonymous();
    String id = Steps.register(body);

    clerk().get("/api/v1/issues/" + id).then().body("person", nullValue());
    Steps.reveal(clerk(), id, "联系").then().statusCode(404);
    assertThat(rows.texts("select issue_id from issue_person where issue_id::text = ?", id))
        .isEmpty();
  }

  private int reveals(String id) {
    return rows.texts(
            "select id from audit_entry where action = 'issue-person-reveal' and subject_id = ?",
            id)
        .size();
  }
}
