package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * J2, the person's side (办不成事 · 好差评): registered in confidence, followed with the query code,
 * rated, called back, put right. In Shunchang; all people are made up.
 */
@Acceptance
class J2IntakeTest {
  private static final String HERE = "350721";
  private static final String CITY = HERE + "-CITY";
  private static final String CLERK = "clerk@" + HERE;
  private static final String OTHER_CLERK = "clerk@" + HERE + "/" + HERE + "-HALL";
  private static final String HANDLER = "handler@" + HERE + "/" + CITY;
  private static final String SUPERVISOR = "supervisor@" + HERE;
  private static final String STATUS = "/api/v1/issue-status";
  private static final String NAME = "反映人丙某某（虚构）";
  private static final String PHONE = "000-0000-350721";

  private final County county;

  J2IntakeTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void the_county_is_entered() {
    Person admin = county.as("admin");
    admin
        .post(
            "/api/v1/regions",
            Map.of("code", HERE, "name", "顺昌县", "parentCode", "350700", "kind", "ADMINISTRATIVE"))
        .is(201);
    Map.of("CITY", "城市管理局", "WINDOW", "政务服务窗口", "HALL", "政务服务中心", "HOUSING", "住房和城乡建设局")
        .forEach(
            (suffix, name) ->
                admin
                    .post(
                        "/api/v1/departments",
                        Map.of("code", HERE + "-" + suffix, "name", name, "regionCode", HERE))
                    .is(201));
    county.settle();
  }

  @Test
  void who_complains_in_confidence_is_heard_rates_and_is_put_right_without_being_known() {
    Reply receipt = registered();
    String issue = receipt.id();
    toTheDepartment(issue);

    assertThat(hidden(county.as(HANDLER).get("/api/v1/issues/" + issue).is(200))).isTrue();
    county.as(HANDLER).post(reveal(issue), Map.of("purpose", "联系反映人")).is(403);
    assertThat(look(receipt).text("state")).isEqualTo("REFERRED");
    close(issue);

    Reply told = look(receipt);
    assertThat(told.text("outcome")).isEqualTo("SOLVED");
    assertThat(told.text("feedback")).isEqualTo("维修资金已受理拨付");
    assertThat(told.body().toString()).doesNotContain(NAME, PHONE);
    nobody(STATUS + "/ratings", receipt, Map.of("score", 5, "comment", "钱仍未到账")).is(200);
    nobody(STATUS + "/ratings", receipt, Map.of("score", 1)).is(409);

    putRight(issue);
    county.settle();
    assertThat(county.events().of(issue, "issue.rated"))
        .singleElement()
        .satisfies(event -> assertThat(event.data().path("bad").asBoolean()).isTrue());
    assertThat(county.events().of(issue, "issue.rating-settled")).hasSize(1);
    assertThat(
            county
                .as(SUPERVISOR)
                .get("/api/v1/issues/" + issue + "/trail?limit=100")
                .is(200)
                .column("action"))
        .contains("issue-person-reveal", "issue-rate", "issue-rating-call-back");
  }

  @Test
  void a_wrong_code_tells_nothing_and_only_this_way_in_needs_no_token() {
    Reply receipt = registered();
    Map<String, Object> wrong =
        Map.of("number", receipt.text("number"), "code", "00000-00000-00000-00000");
    Reply refused = county.door().nobody().post(STATUS, wrong).is(404);
    Reply unknown =
        county
            .door()
            .nobody()
            .post(STATUS, Map.of("number", "BBC-0", "code", receipt.text("queryCode")))
            .is(404);

    assertThat(refused.text("detail")).isEqualTo(unknown.text("detail"));
    county.door().nobody().get("/api/v1/issues/" + receipt.id()).is(401);
    county.door().nobody().post(STATUS + "?x=1", wrong).is(401);
    county.door().nobody().post(STATUS + "/more", wrong).is(401);
  }

  @Test
  void a_paper_is_handed_in_and_given_back_and_one_that_lies_is_refused() {
    String issue = registered().id();
    byte[] paper = "%PDF-1.7 退件通知（虚构）".getBytes(StandardCharsets.UTF_8);
    String target = "/api/v1/issue-attachments?issueId=" + issue + "&name=notice.pdf";
    Person clerk = county.as(CLERK);

    String id = clerk.handIn(target, "application/pdf", paper).is(201).id();
    clerk.handIn(target, "application/pdf", new byte[] {'M', 'Z'}).is(422);
    Reply file = clerk.get("/api/v1/issue-attachments/" + id + "/content").is(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    county.as(HANDLER).get("/api/v1/issue-attachments/" + id).is(404);
  }

  @Test
  void a_figure_and_the_list_that_it_names_say_the_same() {
    registered();
    Reply figures =
        county.as(SUPERVISOR).get("/api/v1/issues/figures?by=STATE&regionCode=" + HERE).is(200);
    List<JsonNode> rows = figures.body().path("rows").valueStream().toList();

    assertThat(rows).isNotEmpty();
    for (JsonNode row : rows) {
      Reply list =
          county.as(SUPERVISOR).get(row.at("/lists/count").asText() + "&limit=100").is(200);
      assertThat(list.rows()).hasSize(row.path("count").asInt());
    }
  }

  private Reply registered() {
    Map<String, Object> body = new HashMap<>(Complaint.registration(HERE, ""));
    body.remove("oneTripId");
    body.put("personName", NAME);
    body.put("personPhone", PHONE);
    body.put("description", NAME + "多次到窗口申请，均被退回");
    body.put("intake", Map.of("confidence", "CONFIDENTIAL", "feedbackBy", "PHONE"));
    return county.as(CLERK).post("/api/v1/issues", body).is(201);
  }

  private void toTheDepartment(String issue) {
    Person clerk = county.as(CLERK);
    clerk.post(step(issue, "accept")).is(200);
    clerk.post(step(issue, "classify"), Complaint.classification()).is(200);
    clerk.post(step(issue, "refer"), Complaint.referral(CITY)).is(200);
  }

  private void close(String issue) {
    county.as(HANDLER).post(step(issue, "close"), Complaint.closing()).is(200);
    county.as(CLERK).post(step(issue, "feed-back"), Complaint.feedback()).is(200);
  }

  private void putRight(String issue) {
    Person clerk = county.as(OTHER_CLERK);
    String rating = "/api/v1/issue-ratings?issueId=" + issue;
    String id = clerk.get(rating).is(200).rows().getFirst().path("id").asText();
    String steps = "/api/v1/issue-ratings/" + id + "/actions/";
    assertThat(clerk.post(reveal(issue), Map.of("purpose", "差评回访")).is(200).text("phone"))
        .isEqualTo(PHONE);
    clerk.post(steps + "call-back", Map.of("reached", true, "note", "反映人称款项未到账")).is(200);
    county.as(HANDLER).post(steps + "report", Map.of("measure", "已核拨到账")).is(200);
    assertThat(
            county
                .as(SUPERVISOR)
                .post(steps + "confirm", Map.of("upheld", true, "finding", "已到账"))
                .is(200)
                .text("state"))
        .isEqualTo("PUT_RIGHT");
  }

  private Reply look(Reply receipt) {
    return nobody(STATUS, receipt, Map.of()).is(200);
  }

  private Reply nobody(String target, Reply receipt, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("number", receipt.text("number"));
    body.put("code", receipt.text("queryCode"));
    return county.door().nobody().post(target, body);
  }

  private static boolean hidden(Reply issue) {
    return issue.body().at("/person/name").asText().equals("***")
        && !issue.body().toString().contains(NAME)
        && !issue.body().toString().contains(PHONE);
  }

  private static String step(String issue, String verb) {
    return "/api/v1/issues/" + issue + "/actions/" + verb;
  }

  private static String reveal(String issue) {
    return "/api/v1/issues/" + issue + "/person/actions/reveal";
  }
}
