package io.taizhang.ledger.board;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class BoardStreamTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final String FEED = "/api/v1/ledger/events";

  @Test
  void who_comes_again_with_the_last_position_gets_the_tiles_of_what_has_changed() {
    String park = County.park(66);
    UUID quiet = project(park);
    long before = published(head());
    UUID changed = project(park);
    County.acceptedIn(park, changed, 10);
    published(before);

    String told = followed(LEADER, park, before);

    assertThat(told).startsWith("event: ready\nid: " + before + "\ndata: {}\n\n");
    assertThat(told).contains("event: tile\nid: ").contains("\"projectId\":\"" + changed + "\"");
    assertThat(told).contains("\"ACCEPTED\":1").doesNotContain(quiet.toString());
  }

  @Test
  void where_nothing_changes_the_stream_begins_at_the_end_and_ends_by_itself() {
    String park = County.park(67);
    project(park);
    published(0);
    String told = followed(LEADER, park, null);
    assertThat(told).startsWith("event: ready\n").doesNotContain("event: tile");
  }

  @Test
  void an_officer_is_told_of_the_own_projects_only() {
    String park = County.park(68);
    long before = published(head());
    UUID project = project(park);
    published(before);
    assertThat(followed(LEADER, park, before)).contains(project.toString());
    assertThat(followed(Tokens.of("officer"), park, before)).doesNotContain(project.toString());
  }

  @Test
  void a_region_out_of_reach_is_refused_before_anything_is_told() {
    as(Tokens.of("leader@370481"))
        .queryParam("region", County.park(69))
        .get("/api/v1/board/stream")
        .then()
        .statusCode(403);
  }

  private static UUID project(String park) {
    return County.project(Map.of("regionCode", park, "departmentCode", park + "-HOUSING"));
  }

  private static String followed(Tokens who, String region, Long last) {
    var request = as(who).queryParam("region", region).accept("text/event-stream");
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    return request
        .get("/api/v1/board/stream")
        .then()
        .statusCode(200)
        .contentType("text/event-stream")
        .extract()
        .asString();
  }

  private static long head() {
    return as(Tokens.of("admin")).get(FEED + "?limit=1").jsonPath().getLong("head");
  }

  /** Waits until something stands in the log after the position; where the log then ends. */
  private static long published(long after) {
    as(Tokens.of("admin")).get(FEED + "?wait=5&limit=1&after=" + after).then().statusCode(200);
    return head();
  }
}
