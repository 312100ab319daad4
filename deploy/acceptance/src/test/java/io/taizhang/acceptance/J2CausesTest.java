package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** J2: a county that meets a cause of its own enters it, closes with it and counts by it. */
@Acceptance
class J2CausesTest {
  private static final String HERE = "350724";
  private static final String ADMIN = "admin@" + HERE;
  private static final String CLERK = "clerk@" + HERE + "/" + HERE + "-WINDOW";
  private static final String HANDLER = "handler@" + HERE + "/" + HERE + "-CITY";
  private static final String CAUSES = "/api/v1/issue-causes";
  private static final String LAND = "LAND_QUOTA_OF_SONGXI";

  private final County county;

  J2CausesTest(County county) {
    this.county = county;
  }

  @Test
  void a_cause_nobody_foresaw_is_entered_named_counted_and_told() {
    county.playWeek();
    founded();

    as(CLERK).post(CAUSES, cause()).is(403);
    as(ADMIN).post(CAUSES, cause()).is(201);
    assertThat(texts(as(CLERK).get(CAUSES).is(200).body(), "code"))
        .contains(LAND, "MATERIAL_TOLD_TOO_LATE");
    assertThat(texts(as("clerk@350783").get(CAUSES).is(200).body(), "code")).doesNotContain(LAND);

    String issue = referred();
    Map<String, Object> closing = new HashMap<>(Complaint.closing());
    closing.put("cause", "NOT_ENTERED");
    as(HANDLER).post(at(issue, "close"), closing).is(422);
    closing.put("cause", LAND);
    assertThat(
            as(HANDLER)
                .post(at(issue, "close"), closing)
                .is(200)
                .body()
                .at("/closing/causeLabel")
                .asText())
        .isEqualTo("用地指标未落实");

    JsonNode row =
        as(CLERK).get("/api/v1/issues/figures?by=CAUSE_GROUP").is(200).body().at("/rows/0");
    assertThat(row.path("key").asText()).isEqualTo("要素保障");
    assertThat(row.path("count").asInt()).isEqualTo(1);
    assertThat(as(CLERK).get(row.at("/lists/count").asText()).is(200).column("id"))
        .containsExactly(issue);
    county.settle();
    assertThat(county.events().of(issue, "issue.closed"))
        .singleElement()
        .satisfies(event -> assertThat(event.data().path("cause").asText()).isEqualTo(LAND));
  }

  private void founded() {
    Person admin = county.as("admin");
    admin
        .post(
            "/api/v1/regions",
            Map.of("code", HERE, "name", "松溪县", "parentCode", "350700", "kind", "ADMINISTRATIVE"))
        .is(201);
    Map.of("CITY", "城市管理局", "WINDOW", "政务服务窗口")
        .forEach(
            (suffix, name) ->
                admin
                    .post(
                        "/api/v1/departments",
                        Map.of("code", HERE + "-" + suffix, "name", name, "regionCode", HERE))
                    .is(201));
    county.settle();
  }

  private String referred() {
    Map<String, Object> body = Complaint.registration(HERE, "");
    body.remove("oneTripId");
    String issue = as(CLERK).post("/api/v1/issues", body).is(201).id();
    as(CLERK).post(at(issue, "accept")).is(200);
    as(CLERK).post(at(issue, "classify"), Complaint.classification()).is(200);
    as(CLERK).post(at(issue, "refer"), Complaint.referral(HERE + "-CITY")).is(200);
    return issue;
  }

  private Map<String, Object> cause() {
    return Map.of(
        "code",
        LAND,
        "regionCode",
        HERE,
        "label",
        "用地指标未落实",
        "group",
        "要素保障",
        "onChecklistItem",
        false,
        "activeFrom",
        county.today().toString(),
        "source",
        "县专班会议纪要（虚构）");
  }

  private Person as(String who) {
    return county.as(who);
  }

  private static String at(String issue, String verb) {
    return "/api/v1/issues/" + issue + "/actions/" + verb;
  }

  private static List<String> texts(JsonNode rows, String field) {
    return rows.valueStream().map(row -> row.path(field).asText()).toList();
  }
}
