package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** T3, Tengzhou: letters, joint technical review, and silence that counts as consent. */
@Acceptance
class T3Test {

  private static final String ASKING = "handler@370481/370481-HOUSING";
  private static final String ASKED = "handler@370481/370481-DRC";

  private final County county;

  T3Test(County county) {
    this.county = county;
  }

  @Test
  void a_letter_is_answered_a_review_is_left_in_silence_and_that_is_consent() {
    county.playWeek();
    county
        .as("leader@370481")
        .post(
            "/api/v1/silence-rules",
            Map.of(
                "regionCode", "370481",
                "consents", true,
                "source", "并联审批办法（虚构）",
                "validFrom", "2026-01-01"))
        .is(201);
    String project =
        county
            .as("leader@370481")
            .post("/api/v1/projects", Form.of("370481", "滕州示例桥梁（虚构）").body())
            .is(201)
            .id();
    String item =
        county
            .as("clerk@370481")
            .post("/api/v1/items", Form.item(project, "施工许可", "370481-HOUSING", 10))
            .is(201)
            .id();

    Reply letter = ask(item, "LETTER", Map.of()).is(201);
    county
        .as(ASKED)
        .post(
            "/api/v1/opinions/" + letter.id() + "/actions/answer",
            Map.of("stance", "CONDITIONS", "text", "补充投资估算说明（虚构）"))
        .is(200);

    Reply review = ask(item, "JOINT_REVIEW", Map.of("meetsOn", "2027-06-30")).is(201);
    assertThat(review.text("state")).isEqualTo("ASKED");
    county.pass(Duration.ofDays(12));
    Person leader = county.as("leader@370481");
    assertThat(leader.get("/api/v1/opinions?item=" + item).is(200).column("state"))
        .containsExactly("ANSWERED", "CONSENTED_BY_SILENCE");
    assertThat(leader.get("/api/v1/opinions?late=true&item=" + item).is(200).rows()).isEmpty();
    assertThat(
            county
                .as(ASKED)
                .post(
                    "/api/v1/opinions/" + review.id() + "/actions/answer",
                    Map.of("stance", "DISAGREE", "text", "迟到的意见（虚构）"))
                .is(409)
                .text("code"))
        .isEqualTo("opinion-out-of-order");
    assertThat(county.events().of(project, "opinion.answered")).hasSize(1);
  }

  private Reply ask(String item, String kind, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("itemId", item);
    body.put("kind", kind);
    body.put("departmentCode", "370481-DRC");
    body.put("question", "对投资规模的意见（虚构）");
    body.put("limitDays", 1);
    return county.as(ASKING).post("/api/v1/opinions", body);
  }
}
