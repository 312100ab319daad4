package io.taizhang.notification.template;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class TemplateResourceTest {

  private static final String TEMPLATES = "/api/v1/notice-templates";
  private static final Map<String, String> RED =
      Map.of(
          "heading", "【红牌】{title}",
          "line", "【红牌】{noun}“{title}”已超过{limit}。",
          "mail", "{noun}“{title}”已超过{limit}。",
          "sms", "红牌：{noun}“{title}”已超过{limit}。");

  @Inject Known known;

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void a_version_is_drafted_tried_and_published_in_place_of_the_former() {
    String path = draft(RED);
    Call.as("admin")
        .body(Map.of())
        .post(path + "/actions/preview")
        .then()
        .statusCode(200)
        .body("line", equalTo("【红牌】事项“用地预审”已超过承诺时限。"));
    publish(path).statusCode(200).body("state", equalTo("PUBLISHED"));
    publish(path).statusCode(409).body("code", equalTo("template-not-a-draft"));
    Call.as("admin")
        .queryParam("name", "rung.red-card")
        .queryParam("limit", 100)
        .get(TEMPLATES)
        .then()
        .body("items.findAll { it.state == 'PUBLISHED' }.size()", equalTo(1));
  }

  @Test
  void a_name_that_the_data_do_not_have_is_named_and_not_published() {
    publish(draft(with("line", "【红牌】{titel}")))
        .statusCode(422)
        .body("code", equalTo("template-faulty"))
        .body("errors[0].pointer", equalTo("/forms/line"))
        .body("errors[0].detail", containsString("titel"));
  }

  @Test
  void what_is_not_always_there_must_be_asked_for_first() {
    publish(draft(with("mail", "编号 {order}")))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/forms/mail"))
        .body("errors[0].detail", containsString("order"));
  }

  @Test
  void a_template_that_cannot_be_read_or_counts_without_end_is_refused() {
    publish(draft(with("line", "{#if title}x"))).statusCode(422);
    publish(draft(with("line", "{#for i in 1000000000}x{/for}"))).statusCode(422);
    publish(draft(with("line", "{config:taizhang.seal.key}"))).statusCode(422);
    publish(draft(with("line", "{#include secret /}"))).statusCode(422);
  }

  @Test
  void a_short_message_is_neither_too_long_nor_signed_by_itself() {
    publish(draft(with("sms", "长".repeat(490))))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/forms/sms"));
    publish(draft(with("sms", "【别的签名】{title}")))
        .statusCode(422)
        .body("errors[0].detail", containsString("签名"));
  }

  @Test
  void a_preview_with_data_names_what_is_missing() {
    Call.as("admin")
        .body(Map.of("data", Map.of("noun", "事项", "title", "用地预审")))
        .post(draft(RED) + "/actions/preview")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/data"))
        .body("errors[0].detail", containsString("limit"));
  }

  @Test
  void an_administrator_of_a_region_does_not_change_what_the_suite_says() {
    Call.as(Tokens.of("admin").region("350500"))
        .body(Map.of("name", "rung.red-card", "forms", RED))
        .post(TEMPLATES)
        .then()
        .statusCode(403);
  }

  @Test
  void a_template_that_there_is_not_is_refused() {
    Call.as("admin")
        .body(Map.of("name", "rung.nothing", "forms", RED))
        .post(TEMPLATES)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/name"));
  }

  private static String draft(Map<String, String> forms) {
    return Call.as("admin")
        .body(Map.of("name", "rung.red-card", "forms", forms))
        .post(TEMPLATES)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static ValidatableResponse publish(String path) {
    return Call.as("admin").post(path + "/actions/publish").then();
  }

  private static Map<String, String> with(String form, String source) {
    Map<String, String> forms = new HashMap<>(RED);
    forms.put(form, source);
    return forms;
  }
}
