package io.taizhang.chassis.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.sample.Rows;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class OperatorFiguresTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TestHTTPResource(management = true)
  URI management;

  @Inject DataSource dataSource;

  @Test
  void the_operator_sees_what_waits_who_relays_and_what_is_parked() throws SQLException {
    await().atMost(PATIENCE).until(() -> figure("taizhang_outbox_backlog") == 0);
    await().atMost(PATIENCE).until(() -> figure("taizhang_relay_lease_held") == 1);
    assertThat(figure("taizhang_outbox_oldest_seconds")).isZero();
    assertThat(figure("taizhang_relay_epoch")).isPositive();
    assertThat(figure("taizhang_feed_waiting")).isZero();
    String parked = "taizhang_inbox_parked{consumer=\"sample-notes\"}";
    double before = figure(parked);
    Rows rows = new Rows(dataSource);
    rows.write(
        "insert into inbox_parked (consumer, stream_key, event_id, event, reason)"
            + " values ('sample-notes', 'counted', uuidv7(), '', '')");
    assertThat(figure(parked)).isEqualTo(before + 1);
    rows.write("delete from inbox_parked where stream_key = 'counted'");
  }

  @Test
  void the_age_of_what_waits_is_counted_in_real_time() throws SQLException {
    await().atMost(PATIENCE).until(() -> figure("taizhang_outbox_backlog") == 0);
    Rows rows = new Rows(dataSource);
    rows.write(
        "insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path,"
            + " payload) values ('no such topic', 'old', 1, uuidv7(interval '-90 s'), 'x', '/1/',"
            + " '{}')");
    try {
      await().atMost(PATIENCE).until(() -> figure("taizhang_outbox_oldest_seconds") >= 89);
      await().atMost(PATIENCE).until(() -> figure("taizhang_outbox_backlog") == 1);
    } finally {
      rows.write("delete from outbox where stream_key = 'old'");
    }
  }

  @Test
  void the_liveness_check_knows_the_workers() {
    given()
        .get(management.resolve("/q/health/live"))
        .then()
        .statusCode(200)
        .body("checks.name", Matchers.hasItem("workers"));
  }

  private double figure(String name) {
    String all = given().get(management.resolve("/q/metrics")).then().extract().asString();
    Matcher line =
        Pattern.compile("(?m)^" + Pattern.quote(name) + "(?:\\{.*})? (\\S+)$").matcher(all);
    assertThat(line.find()).as("%s in%n%s", name, all).isTrue();
    return Double.parseDouble(line.group(1));
  }
}
