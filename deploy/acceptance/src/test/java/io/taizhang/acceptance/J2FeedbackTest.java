package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * J2, the answer reaches the person (反馈): filed with a mobile, accepted, closed, fed back; two
 * short messages tell the number and nothing else. In Songxi; all people and numbers are made up.
 */
@Acceptance
class J2FeedbackTest {
  static final String PHONE = "19900350724";
  static final String RIGHT_PHONE = "19900350725";
  static final String NAME = "反映人丁某某（虚构）";

  private static final String HERE = "350725";
  private static final String CITY = HERE + "-CITY";
  private static final String CLERK = "clerk@" + HERE;
  private static final String HANDLER = "handler@" + HERE + "/" + CITY;
  private static final String SUPERVISOR = "supervisor@" + HERE;
  private static final Map<String, Object> TOLD =
      Map.of("channel", "SMS", "text", "维修资金已受理拨付", "satisfied", true);
  private static final String SEALED = "complainant.contact-sealed";

  private final County county;

  J2FeedbackTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void the_county_is_entered() {
    county.playWeek();
    Person admin = county.as("admin");
    admin
        .post(
            "/api/v1/regions",
            Map.of("code", HERE, "name", "政和县", "parentCode", "350700", "kind", "ADMINISTRATIVE"))
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

  @Test
  void who_files_with_a_mobile_is_told_of_acceptance_and_result_and_looks_it_up_with_the_code()
      throws IOException {
    Reply receipt = registered("CONFIDENTIAL", PHONE);
    String issue = receipt.id();
    String number = receipt.text("number");
    solved(issue);
    inOfficeHours();

    assertThat(Post.messages(PHONE))
        .hasSize(2)
        .allSatisfy(text -> assertThat(text).startsWith("【项目台账】您反映的事项（" + number + "）"))
        .allSatisfy(text -> assertThat(text.length()).as("one part").isLessThanOrEqualTo(70))
        .allSatisfy(text -> assertThat(text).doesNotContain("维修资金", "城市管理", NAME))
        .anySatisfy(text -> assertThat(text).contains("受理"))
        .anySatisfy(text -> assertThat(text).contains("已有办理结果", "查询码"));
    Map<String, Object> code = Map.of("number", number, "code", receipt.text("queryCode"));
    assertThat(county.door().nobody().post("/api/v1/issue-status", code).is(200).text("outcome"))
        .isEqualTo("SOLVED");

    Reply log = county.as(SUPERVISOR).get("/api/v1/person-notices?issueId=" + issue).is(200);
    assertThat(log.column("kind")).containsExactly("FED_BACK", "ACCEPTED");
    assertThat(log.column("status")).containsOnly("SENT");
    assertThat(log.column("maskedAddress")).containsOnly("199****0724");
    assertThat(log.body().toString()).doesNotContain(PHONE);
    county.as(CLERK).get("/api/v1/person-notices?issueId=" + issue).is(403);
    onlySealedOnThePrivateTopic(issue);
  }

  @Test
  void a_number_that_was_set_right_is_told_and_the_wrong_one_no_more() {
    String wrong = "19900350726";
    String issue = registered("NAMED", wrong).id();
    county.as(CLERK).post(step(issue, "accept")).is(200);
    Map<String, Object> right = Map.of("personPhone", RIGHT_PHONE, "reason", "登记时抄错（虚构）");
    county.as(HANDLER).post(step(issue, "correct-person"), right).is(403);
    county.as(CLERK).post(step(issue, "correct-person"), right).is(200);
    inOfficeHours();
    int before = Post.messages(wrong).size();
    county.as(CLERK).post(step(issue, "close-on-the-spot"), Complaint.closing()).is(200);
    county.as(CLERK).post(step(issue, "feed-back"), TOLD).is(200);
    inOfficeHours();

    assertThat(Post.messages(RIGHT_PHONE)).anyMatch(text -> text.contains("已有办理结果"));
    assertThat(Post.messages(wrong)).hasSize(before).noneMatch(text -> text.contains("结果"));
  }

  @Test
  void who_cannot_be_told_at_the_mobile_is_told_by_mail() {
    String phone = "19900350728";
    String email = "zh-j2-feedback@example.test";
    Post.refuse(phone);
    Map<String, Object> body = complaint();
    body.put("personPhone", phone);
    body.put("personEmail", email);
    Reply receipt = county.as(CLERK).post("/api/v1/issues", body).is(201);
    county.as(CLERK).post(step(receipt.id(), "accept")).is(200);
    inOfficeHours();

    assertThat(Post.messages(phone)).isEmpty();
    assertThat(Post.mails(email))
        .singleElement()
        .asString()
        .contains(receipt.text("number"), "受理")
        .doesNotContain("维修资金", NAME, phone);
    Reply log = county.as(SUPERVISOR).get("/api/v1/person-notices?issueId=" + receipt.id()).is(200);
    assertThat(log.column("channel")).containsExactly("EMAIL");
    assertThat(log.column("status")).containsExactly("SENT");
    assertThat(log.column("maskedAddress")).containsExactly("z****@example.test");
  }

  @Test
  void who_stays_anonymous_or_asked_to_be_told_in_person_gets_no_message() {
    Map<String, Object> body = complaint();
    body.remove("personName");
    body.remove("personPhone");
    body.put("intake", Map.of("confidence", "ANONYMOUS"));
    String anonymous = county.as(CLERK).post("/api/v1/issues", body).is(201).id();
    Map<String, Object> inPerson = complaint();
    inPerson.put("personPhone", "19900350727");
    inPerson.put("intake", Map.of("feedbackBy", "IN_PERSON"));
    String spoken = county.as(CLERK).post("/api/v1/issues", inPerson).is(201).id();
    for (String issue : List.of(anonymous, spoken)) {
      county.as(CLERK).post(step(issue, "accept")).is(200);
    }
    inOfficeHours();

    assertThat(Post.messages("19900350727")).isEmpty();
    for (String issue : List.of(anonymous, spoken)) {
      assertThat(
              county
                  .as(SUPERVISOR)
                  .get("/api/v1/person-notices?issueId=" + issue)
                  .is(200)
                  .column("status"))
          .containsExactly("NO_CONTACT");
      assertThat(county.events().of(issue, SEALED)).isEmpty();
    }
  }

  private void onlySealedOnThePrivateTopic(String issue) throws IOException {
    assertThat(county.events().of(issue, SEALED))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.topic()).isEqualTo("taizhang.issue.private.v1"))
        .allSatisfy(
            event -> assertThat(event.data().path("sealed").asText()).startsWith("sealed."));
    assertThat(county.events().all())
        .allSatisfy(event -> assertThat(event.text()).doesNotContain(PHONE, NAME));
    String feed = "/api/v1/issue/events?after=0&type=io.taizhang.issue." + SEALED + ".v1";
    assertThat(county.as("admin").get(feed).is(200).body().toString()).doesNotContain("sealed.");
    try (Stream<Path> files = Files.list(county.logs())) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        assertThat(Files.readString(log, StandardCharsets.UTF_8))
            .as(log.getFileName().toString())
            .doesNotContain(PHONE, NAME);
      }
    }
  }

  private Reply registered(String confidence, String phone) {
    Map<String, Object> body = complaint();
    body.put("personPhone", phone);
    body.put("intake", Map.of("confidence", confidence, "feedbackBy", "SMS"));
    return county.as(CLERK).post("/api/v1/issues", body).is(201);
  }

  private static Map<String, Object> complaint() {
    Map<String, Object> body = new HashMap<>(Complaint.registration(HERE, ""));
    body.remove("oneTripId");
    body.put("personName", NAME);
    body.put("personPhone", PHONE);
    body.put("description", "多次到窗口申请，均被退回");
    return body;
  }

  private void solved(String issue) {
    Person clerk = county.as(CLERK);
    clerk.post(step(issue, "accept")).is(200);
    clerk.post(step(issue, "classify"), Complaint.classification()).is(200);
    clerk.post(step(issue, "refer"), Complaint.referral(CITY)).is(200);
    county.as(HANDLER).post(step(issue, "close"), Complaint.closing()).is(200);
    clerk.post(step(issue, "feed-back"), TOLD).is(200);
  }

  /** Notices wait for office hours. */
  private void inOfficeHours() {
    county.settle();
    new Almanac(county, HERE).toOfficeHours();
  }

  private static String step(String issue, String verb) {
    return "/api/v1/issues/" + issue + "/actions/" + verb;
  }
}
