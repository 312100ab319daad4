package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.as;
import static io.taizhang.ledger.item.AcceptanceStory.ALL;
import static io.taizhang.ledger.item.AcceptanceStory.CLERK;
import static io.taizhang.ledger.item.AcceptanceStory.HANDLER;
import static io.taizhang.ledger.item.AcceptanceStory.MISSING;
import static io.taizhang.ledger.item.AcceptanceStory.NOT_NEEDED;
import static io.taizhang.ledger.item.AcceptanceStory.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class DeemedAcceptanceApiTest {

  @Inject Days days;
  @Inject Rows rows;
  @Inject DataSource dataSource;

  @Test
  void an_unanswered_licence_is_accepted_from_the_day_of_receipt_and_nothing_else_is()
      throws SQLException {
    County.founded();
    days.nextMorning();
    String received = days.today().toString();
    String promiseDue = days.closeOn(2);
    String windowDue = days.closeOn(5);
    String lastDay = days.workingDaysOn(5).toString();
    UUID project = County.project();
    UUID licence = County.item(project, 2);
    UUID untold = County.item(project, 2);
    UUID filing = filing();
    UUID supplemented = County.item(County.project(), 2);

    days.at(lastDay + "T16:00:00+08:00");
    act(CLERK, supplemented, "ask-supplement", MISSING).statusCode(200);
    assertThat(read(CLERK, licence, "").getBoolean("deemedAccepted")).isFalse();

    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      held(connection, untold);
      days.after(windowDue);
      JsonPath derived = read(CLERK, untold, "");
      assertThat(derived.getBoolean("deemedAccepted")).isTrue();
      assertThat(derived.getString("status")).isEqualTo("ACCEPTED");
      assertThat(derived.getInt("wireCode")).isEqualTo(3);
      assertThat(derived.getString("acceptedAt")).startsWith(received);
      assertThat(statusOf(untold)).isEqualTo("RECEIVED");
      as(CLERK)
          .get("/api/v1/items?project={id}", project)
          .then()
          .body("items.deemedAccepted", equalTo(List.of(true, true)));
      connection.rollback();
    }

    act(CLERK, untold, "ask-supplement", MISSING).statusCode(409);
    act(CLERK, untold, "accept").statusCode(409);
    act(CLERK, untold, "refuse-as-not-needed", NOT_NEEDED).statusCode(409);
    act(HANDLER, untold, "begin-handling").statusCode(200);

    JsonPath clock = read(HANDLER, licence, "/clock");
    assertThat(clock.getString("startedAt")).startsWith(received);
    assertThat(clock.getString("dueAt")).isEqualTo(promiseDue);
    assertThat(clock.getBoolean("overdue")).as("a short limit is overdue at once").isTrue();
    assertThat(clock.getString("facts[0].actor")).isEqualTo("system:ledger-service");
    JsonPath window = read(HANDLER, licence, "/acceptance-clock");
    assertThat(window.getString("phase")).isEqualTo("STOPPED");
    assertThat(window.getString("facts[1].effective")).isEqualTo(windowDue);
    assertThat(window.getString("facts[1].reason")).isEqualTo("逾期未答复，视为受理");

    await().until(() -> statusOf(licence).equals("ACCEPTED"));
    assertThat(rows.facts(project).stream().filter("item.deemed-accepted"::equals)).hasSize(2);
    assertThat(
            rows.texts(
                "select actor from audit_entry where subject_id = ?"
                    + " and action = 'item-deem-accepted'",
                licence.toString()))
        .containsExactly("system:ledger-service");

    theReceiptIsOwedOnce(licence);

    assertThat(read(CLERK, filing, "").getBoolean("deemedAccepted")).isFalse();
    assertThat(read(CLERK, filing, "").getString("status")).isEqualTo("RECEIVED");
    assertThat(read(CLERK, filing, "/acceptance-clock").getBoolean("overdue")).isTrue();
    act(CLERK, filing, "issue-acceptance-receipt").statusCode(409);
    act(CLERK, filing, "accept").statusCode(200).body("deemedAccepted", equalTo(false));

    act(CLERK, supplemented, "hand-in-supplement", ALL)
        .statusCode(200)
        .body("status", equalTo("SUPPLEMENT_HANDED_IN"))
        .body("answerDueAt", equalTo(days.closeOn(5)));
  }

  private void theReceiptIsOwedOnce(UUID licence) {
    assertThat(read(CLERK, licence, "").<Object>get("acceptanceReceipt")).isNull();
    Tokens planning = Tokens.of("handler").department("350500-PLANNING");
    act(planning, licence, "issue-acceptance-receipt").statusCode(404);
    String number =
        act(CLERK, licence, "issue-acceptance-receipt")
            .statusCode(200)
            .extract()
            .path("acceptanceReceipt");
    assertThat(number).startsWith("SL-350500-");
    act(CLERK, licence, "issue-acceptance-receipt").statusCode(409);
  }

  /** On whatever stands: the ledger may have recorded the acceptance since it was read. */
  private static ValidatableResponse act(Tokens who, UUID item, String verb) {
    return act(who, item, verb, Map.of());
  }

  private static ValidatableResponse act(Tokens who, UUID item, String verb, Map<String, ?> body) {
    return as(who)
        .header("If-Match", "*")
        .body(body)
        .post("/api/v1/items/{id}/actions/{verb}", item, verb)
        .then();
  }

  private static UUID filing() {
    Map<String, Object> papers = County.papers(County.project(), 2);
    papers.put("kind", "FILING");
    return County.item(papers);
  }

  private static void held(Connection connection, UUID item) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select 1 from item where id = ? for update")) {
      lock.setObject(1, item);
      lock.executeQuery().close();
    }
  }

  private String statusOf(UUID item) {
    return rows.texts("select status from item where id = ?", item).getFirst();
  }
}
