package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.clerk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a step writes, and what it leaves as it is. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class StepRowsTest {
  @Inject County county;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void a_registration_writes_the_issue_once_with_the_clock_that_it_waits_for() {
    String id = Steps.register();
    clerk().get("/api/v1/issues/" + id).then().body("version", equalTo(0));
    assertThat(
            rows.texts(
                "select c.kind from clock c join issue i on i.clock_id = c.id"
                    + " where i.id::text = ?",
                id))
        .containsExactly("ACCEPT");
  }

  @Test
  void what_is_searched_is_written_again_only_where_it_has_changed() {
    String id = Steps.register();
    String written = text(id);
    Steps.step(id, "accept").then().statusCode(200);
    assertThat(text(id)).isEqualTo(written);

    Map<String, Object> named = Map.of("personName", "业主委员会", "reason", "更正");
    Steps.act(clerk(), id, "correct-person", named).then().statusCode(200);
    assertThat(text(id)).isNotEqualTo(written);
  }

  /** The transaction that wrote it, and how it reads. */
  private String text(String id) {
    return rows.texts("select xmin || body from issue_text where issue_id::text = ?", id)
        .getFirst();
  }
}
