package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * J2, the person is told of an extension (延期): the number and the new day in one short message. Of
 * one that was not granted nobody is told. In Jinxiang; people and numbers are made up.
 */
@Acceptance
class J2ExtensionTest {
  private static final String HERE = "370828";
  private static final String CITY = HERE + "-CITY";
  private static final String CLERK = "clerk@" + HERE;
  private static final String HANDLER = "handler@" + HERE + "/" + CITY;
  private static final String PHONE = "19900370828";

  private final County county;

  J2ExtensionTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void the_county_is_entered() {
    county.playWeek();
    Places.enter(county, HERE, "金乡县");
  }

  @Test
  void the_person_is_told_the_number_and_the_new_day_and_nothing_else() {
    Reply granted = referred(PHONE);
    Reply refused = referred("19900370829");
    decided(granted.id(), true);
    decided(refused.id(), false);
    LocalDate due = due(granted.id());
    county.settle();
    new Almanac(county, HERE).toOfficeHours();

    assertThat(Post.messages(PHONE))
        .hasSize(2)
        .contains(
            "【项目台账】您反映的事项（%s）办理期限延长至%d月%d日。"
                .formatted(granted.text("number"), due.getMonthValue(), due.getDayOfMonth()));
    assertThat(Post.messages("19900370829")).singleElement().asString().contains("受理");
    Reply log =
        county
            .as("supervisor@" + HERE)
            .get("/api/v1/person-notices?issueId=" + granted.id())
            .is(200);
    assertThat(log.column("kind")).containsExactly("EXTENDED", "ACCEPTED");
    assertThat(log.column("status")).containsOnly("SENT");
    assertThat(log.body().toString()).doesNotContain(PHONE);
    assertThat(county.events().of(refused.id(), "issue.extended")).isEmpty();
    assertThat(county.events().of(granted.id(), "issue.extended"))
        .singleElement()
        .satisfies(event -> assertThat(event.text()).doesNotContain("现场复核"));
  }

  private Reply referred(String phone) {
    Map<String, Object> body = new HashMap<>(Complaint.registration(HERE, ""));
    body.remove("oneTripId");
    body.put("personPhone", phone);
    body.put("intake", Map.of("feedbackBy", "SMS"));
    Person clerk = county.as(CLERK);
    Reply issue = clerk.post("/api/v1/issues", body).is(201);
    clerk.post(step(issue.id(), "accept")).is(200);
    clerk.post(step(issue.id(), "classify"), Complaint.classification()).is(200);
    clerk.post(step(issue.id(), "refer"), Complaint.referral(CITY)).is(200);
    return issue;
  }

  private void decided(String issue, boolean approved) {
    Map<String, Object> asked = Map.of("days", 3, "reason", "须现场复核");
    county.as(HANDLER).post(step(issue, "ask-extension"), asked).is(200);
    Map<String, Object> decision = Map.of("approved", approved, "reason", "按规程审定");
    county.as(HANDLER).post(step(issue, "decide-extension"), decision).is(403);
    county.as("leader@" + HERE).post(step(issue, "decide-extension"), decision).is(200);
  }

  private LocalDate due(String issue) {
    List<JsonNode> clocks =
        county.as(HANDLER).get("/api/v1/issues/" + issue + "/clocks").is(200).rows();
    return clocks.stream()
        .filter(clock -> clock.path("stage").asText().equals("HANDLE"))
        .map(clock -> OffsetDateTime.parse(clock.path("dueAt").asText()))
        .map(at -> at.atZoneSameInstant(Agenda.CHINA).toLocalDate())
        .findFirst()
        .orElseThrow();
  }

  private static String step(String issue, String verb) {
    return "/api/v1/issues/" + issue + "/actions/" + verb;
  }
}
