package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * J2 where the department's result is reviewed: the homeowners' committee that asked from 2019-05
 * to 2022-01 and was refused each time is taken up, followed to the end, and those responsible are
 * dealt with. People are made up (虚构).
 */
@Acceptance
class J2ReviewTest {
  private static final String HERE = "350784";
  private static final String CLERK = "clerk@" + HERE + "/" + HERE + "-WINDOW";
  private static final String HANDLER = "handler@" + HERE + "/" + HERE + "-CITY";
  private static final String HEAD = "head@" + HERE + "/" + HERE + "-CITY";
  private static final String ASSISTANT = "handler@" + HERE + "/" + HERE + "-HOUSING";
  private static final String LEADER = "leader@" + HERE;
  private static final String SUPERVISOR = "supervisor@" + HERE;
  private static final String ORDERS = "/api/v1/issue-supervision-orders";
  private static final String VERSIONS = "/api/v1/workflow-versions";

  private static boolean founded;

  private final County county;

  J2ReviewTest(County county) {
    this.county = county;
  }

  @BeforeEach
  void the_county_has_its_result_reviewed() {
    county.playWeek();
    if (founded) {
      return;
    }
    founded = true;
    Person admin = county.as("admin");
    admin
        .post(
            "/api/v1/regions",
            Map.of("code", HERE, "name", "建阳区", "parentCode", "350700", "kind", "ADMINISTRATIVE"))
        .is(201);
    Map.of("CITY", "城市管理局", "HOUSING", "住房和城乡建设局", "WINDOW", "政务服务窗口")
        .forEach(
            (suffix, name) ->
                admin
                    .post(
                        "/api/v1/departments",
                        Map.of("code", HERE + "-" + suffix, "name", name, "regionCode", HERE))
                    .is(201));
    county.settle();
    admin.post(VERSIONS + "/check", version(Map.of("review", true))).is(200);
    assertThat(
            admin
                .post(VERSIONS + "/check", version(Map.of("review", true)))
                .body()
                .path("publishable")
                .asBoolean())
        .isFalse();
    admin.post(VERSIONS, version(reviewed())).is(201);
  }

  @Test
  void refused_for_years_it_is_taken_up_reviewed_closed_and_those_responsible_are_dealt_with() {
    String issue = registered();
    as(CLERK).post(at(issue, "record-contact"), Map.of("channel", "PHONE")).is(200);
    as(CLERK).post(at(issue, "accept")).is(200);
    as(CLERK)
        .post(at(issue, "classify"), Map.of("category", "住宅专项维修资金", "tier", "ORDINARY"))
        .is(200);
    as(CLERK).post(at(issue, "refer"), referral("CITY", "HOUSING")).is(200);
    as(CLERK).post(at(issue, "record-answer"), Map.of("text", "已转城市管理局，七个工作日内答复")).is(200);

    as(HANDLER).post(at(issue, "close"), Complaint.closing()).is(409);
    as(HANDLER).post(at(issue, "draft-report"), Complaint.closing()).is(200);
    as(HEAD).post(at(issue, "sign-report")).is(409);
    as(ASSISTANT).post(at(issue, "report-assist"), Map.of("text", "已提供小区底册")).is(200);
    as(HEAD).post(at(issue, "sign-report")).is(200);
    as(CLERK).post(at(issue, "send-back"), Map.of("reason", "未见拨付凭证")).is(200);
    assertThat(inbox(HANDLER, "SENT_BACK")).contains(issue);
    as(HANDLER).post(at(issue, "draft-report"), Complaint.closing()).is(200);
    assertThat(inbox(HEAD, "TO_SIGN")).contains(issue);
    as(HEAD).post(at(issue, "sign-report")).is(200);
    assertThat(as("agent@" + HERE).post(at(issue, "approve")).is(200).text("state"))
        .isEqualTo("CLOSED");
    as(CLERK).post(at(issue, "feed-back"), Complaint.feedback()).is(200);

    String order =
        as(SUPERVISOR)
            .post(
                "/api/v1/issues/" + issue + "/supervision-orders",
                Map.of("demand", "说明2019年5月至2022年1月为何多次不予受理"))
            .is(201)
            .id();
    as(HANDLER)
        .post(ORDERS + "/" + order + "/actions/answer", Map.of("answer", "窗口未一次性告知"))
        .is(200);
    as(SUPERVISOR)
        .post(
            ORDERS + "/" + order + "/accountabilities",
            Map.of("department", HERE + "-CITY", "post", "窗口负责人", "measure", "CRITICISM"))
        .is(201);
    as(SUPERVISOR)
        .post(ORDERS + "/" + order + "/actions/close", Map.of("finding", "属实，已处理"))
        .is(200);
    county.settle();
    assertThat(county.events().of(issue, "issue.closed")).hasSize(1);
    assertThat(county.events().of(issue, "supervision.accounted"))
        .singleElement()
        .satisfies(event -> assertThat(event.data().path("post").asText()).isEqualTo("窗口负责人"));
  }

  @Test
  void nothing_but_a_step_moves_the_due_date_and_rest_days_are_not_counted() {
    String issue = referred();
    JsonNode clock = handling(issue);
    as(CLERK).post(at(issue, "record-contact"), Map.of("channel", "PHONE")).is(200);
    as(LEADER)
        .post(at(issue, "assign-follower"), Map.of("subject", "agent@" + HERE, "name", "专班乙（虚构）"))
        .is(200);
    assertThat(handling(issue).path("dueAt")).isEqualTo(clock.path("dueAt"));
    assertThat(handling(issue).path("revision")).isEqualTo(clock.path("revision"));

    JsonNode explained =
        as(HANDLER)
            .get(
                "/api/v1/issues/" + issue + "/clocks/" + clock.path("id").asText() + "/explanation")
            .is(200)
            .body();
    assertThat(explained.path("counted").asInt()).isEqualTo(7);
    assertThat(explained.path("days").size()).isGreaterThan(8);
    String asked = clock.path("dueAt").asText();
    as(HANDLER).post(at(issue, "ask-extension"), Map.of("days", 3, "reason", "须现场复核")).is(200);
    assertThat(handling(issue).path("dueAt").asText()).isEqualTo(asked);
    as(LEADER)
        .post(at(issue, "decide-extension"), Map.of("approved", true, "reason", "同意"))
        .is(200);
    assertThat(OffsetDateTime.parse(handling(issue).path("dueAt").asText()))
        .isAfter(OffsetDateTime.parse(asked));
  }

  @Test
  void a_second_return_is_ruled_and_an_order_is_opened_by_rule() {
    String issue = referred();
    Map<String, Object> returned = Map.of("reason", "不属本部门职责", "disputed", false);
    as(HANDLER).post(at(issue, "return"), returned).is(200);
    assertThat(inbox(CLERK, "RETURNED")).contains(issue);
    as(CLERK).post(at(issue, "refer"), referral("CITY")).is(200);
    as(HANDLER).post(at(issue, "return"), returned).is(200);
    assertThat(
            as(LEADER)
                .post(at(issue, "rule"), Map.of("reason", "由住建部门主办"))
                .is(200)
                .text("leadDepartment"))
        .isEqualTo(HERE + "-HOUSING");
    as(ASSISTANT).post(at(issue, "return"), returned).is(409);
    assertThat(as(SUPERVISOR).get(ORDERS + "?issueId=" + issue).is(200).column("reason"))
        .containsExactly("RETURNED");
  }

  @Test
  void an_order_that_nobody_answers_is_told_to_all() {
    String issue = referred();
    as(SUPERVISOR)
        .post("/api/v1/issues/" + issue + "/supervision-orders", Map.of("demand", "限期说明"))
        .is(201);
    county.settle();
    county.pass(Duration.ofDays(30));
    assertThat(as(SUPERVISOR).get(ORDERS + "?reason=BY_HAND&issueId=" + issue).is(200).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.path("circularNumber").asText()).startsWith("TBBB-"));
  }

  @Test
  void of_two_clerks_who_act_at_once_one_wins_and_the_other_gets_412() {
    String issue = registered();
    String seen = as(CLERK).get("/api/v1/issues/" + issue).is(200).header("ETag");
    assertThat(accept(issue, seen)).isEqualTo(200);
    assertThat(accept(issue, seen)).isEqualTo(412);
  }

  private int accept(String issue, String seen) {
    return county
        .door()
        .send(
            HttpRequest.newBuilder(county.door().at(at(issue, "accept")))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + county.door().token(CLERK))
                .header("If-Match", seen)
                .POST(BodyPublishers.noBody()))
        .status();
  }

  private String registered() {
    Map<String, Object> body = Complaint.registration(HERE, "");
    body.remove("oneTripId");
    return as(CLERK).post("/api/v1/issues", body).is(201).id();
  }

  private String referred() {
    String issue = registered();
    as(CLERK).post(at(issue, "accept")).is(200);
    as(CLERK)
        .post(at(issue, "classify"), Map.of("category", "住宅专项维修资金", "tier", "ORDINARY"))
        .is(200);
    as(CLERK).post(at(issue, "refer"), referral("CITY")).is(200);
    return issue;
  }

  private JsonNode handling(String issue) {
    return as(HANDLER).get("/api/v1/issues/" + issue + "/clocks").is(200).rows().stream()
        .filter(clock -> clock.path("stage").asText().equals("HANDLE"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> inbox(String who, String box) {
    JsonNode inbox = as(who).get("/api/v1/issues/inbox?limit=100&box=" + box).is(200).body();
    List<String> ids = new ArrayList<>();
    inbox.path("items").forEach(item -> ids.add(item.path("id").asText()));
    for (JsonNode count : inbox.path("boxes")) {
      if (count.path("box").asText().equals(box)) {
        assertThat(ids).hasSize(count.path("count").asInt());
      }
    }
    return ids;
  }

  private static Map<String, Object> referral(String lead, String... assisting) {
    return Map.of(
        "leadDepartment",
        HERE + "-" + lead,
        "assisting",
        List.of(assisting).stream().map(suffix -> HERE + "-" + suffix).toList());
  }

  private Map<String, Object> version(Map<String, Object> changes) {
    Map<String, Object> rules =
        new HashMap<>(
            new ObjectMapper()
                .convertValue(
                    county.as("admin").get(VERSIONS + "/in-force").is(200).body().path("rules"),
                    new TypeReference<Map<String, Object>>() {}));
    rules.putAll(changes);
    return Map.of(
        "regionCode",
        HERE,
        "name",
        "办理规程（设办结审核，虚构）",
        "source",
        "虚构",
        "validFrom",
        county.today().toString(),
        "rules",
        rules);
  }

  private Map<String, Object> reviewed() {
    List<Object> limits = new ArrayList<>();
    county
        .as("admin")
        .get(VERSIONS + "/in-force")
        .is(200)
        .body()
        .path("rules")
        .path("limits")
        .forEach(limits::add);
    for (String stage : List.of("FIRST_CONTACT", "FIRST_ANSWER", "ASSIST", "REVIEW")) {
      limits.add(
          Map.of(
              "stage",
              stage,
              "workingDays",
              stage.equals("FIRST_CONTACT") ? 1 : 3,
              "source",
              "虚构"));
    }
    return Map.of(
        "review",
        true,
        "limits",
        limits,
        "fallbackLead",
        HERE + "-HOUSING",
        "followers",
        List.of(Map.of("subject", "agent@" + HERE, "name", "专班甲（虚构）")),
        "supervision",
        Map.of("returns", 2, "reopened", true, "repeats", 0, "repeatDays", 0));
  }

  private Person as(String who) {
    return county.as(who);
  }

  private static String at(String issue, String verb) {
    return "/api/v1/issues/" + issue + "/actions/" + verb;
  }
}
