package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** T2, Tengzhou: green channel, notice and commitment, acceptance with gaps. */
@Acceptance
class T2Test {

  private static final String CLERK = "clerk@370481";
  private static final String HANDLER = "handler@370481/370481-HOUSING";
  private static final Map<String, String> TEXT = Map.of("text", "依法作出（虚构）");

  private final County county;

  T2Test(County county) {
    this.county = county;
  }

  @Test
  void the_green_channel_goes_first_and_has_no_other_limits() {
    Checklisted project = project("T2-LS");
    String first = project.handedIn("permit");
    String second = project.handedIn("eia");
    Reply before = county.as(CLERK).get("/api/v1/items/" + second).is(200);
    act("leader@370481", second, "open-green-channel", Map.of("reason", "省重点项目（虚构）")).is(200);
    Reply after = county.as(CLERK).get("/api/v1/items/" + second).is(200);
    assertThat(after.body().path("promised")).isEqualTo(before.body().path("promised"));
    assertThat(after.text("answerDueAt")).isEqualTo(before.text("answerDueAt"));
    assertThat(
            county.as(CLERK).get("/api/v1/items?project=" + project.project()).is(200).column("id"))
        .containsExactly(second, first);
  }

  @Test
  void a_commitment_that_proves_false_is_revoked_after_the_decision() {
    String item = project("T2-CN").handedIn("permit");
    act(CLERK, item, "take-commitment", Map.of("text", "承诺按图施工（虚构）", "checkBy", "2027-06-30"))
        .is(200);
    act(CLERK, item, "accept", Map.of()).is(200);
    act(HANDLER, item, "grant", TEXT).is(200);
    Map<String, Object> finding = Map.of("kept", false, "finding", "现场与承诺不符（虚构）");
    Reply checked = act(HANDLER, item, "check-commitment", finding).is(200);
    assertThat(checked.body().path("commitment").path("state").asText()).isEqualTo("FALSE");
    assertThat(county.as(CLERK).get("/api/v1/items/" + item).is(200).text("wireCode"))
        .isEqualTo("15");
  }

  @Test
  void a_gap_is_deferrable_promised_and_closed_before_a_grant() {
    String item = project("T2-RQ").handedIn("permit");
    act(CLERK, item, "accept-with-gaps", gap("report")).is(422);
    act(CLERK, item, "accept-with-gaps", gap("map")).is(200);
    assertThat(act(HANDLER, item, "grant", TEXT).is(409).text("code")).isEqualTo("gap-open");
    assertThat(act(HANDLER, item, "grant-with-gap", TEXT).is(409).text("code"))
        .isEqualTo("gap-open");
    act(CLERK, item, "close-gap", Map.of("material", "map")).is(200);
    assertThat(act(HANDLER, item, "grant", TEXT).is(200).text("wireCode")).isEqualTo("11");
  }

  private Checklisted project(String code) {
    return Checklisted.of(
        county,
        "370481",
        "滕州示例厂房（虚构）" + code,
        code,
        List.of(
            Checklisted.line("370481-HOUSING", "permit", "施工许可"),
            Checklisted.line("370481-HOUSING", "eia", "环境影响评价")));
  }

  private static Map<String, Object> gap(String material) {
    return Map.of(
        "commitment", "承诺限期补齐（虚构）",
        "closeBy", "2027-06-30",
        "materials", List.of(material));
  }

  private Reply act(String who, String item, String verb, Map<String, ?> body) {
    return county.as(who).post("/api/v1/items/" + item + "/actions/" + verb, body);
  }
}
