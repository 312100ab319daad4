package io.taizhang.issue.workflow;

import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static io.taizhang.issue.fixture.Callers.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.seal.Sealed;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class PersonalDataTest {
  private static final List<String> TRAVELS =
      List.of(
          "select payload from outbox",
          "select payload from event_log",
          "select details::text from audit_entry",
          "select title from clock",
          "select coalesce(note, '') from issue_history");

  private static final List<String> KEPT =
      List.of(
          "issue",
          "issue_person",
          "issue_history",
          "issue_query_code",
          "audit_entry",
          "idempotency",
          "outbox",
          "event_log");

  @Inject PersonSealing sealing;
  @Inject Sealer sealer;
  @Inject County county;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void name_and_phone_are_masked_for_everybody() {
    String id = Steps.registeredAnd("accept", "classify", "refer");

    clerk().get("/api/v1/issues/" + id).then().body("person.name", equalTo("郑**"));
    handler()
        .get("/api/v1/issues/" + id)
        .then()
        .body("person.name", equalTo("郑**"))
        .body("person.phone", equalTo("138****1234"));
    supervisor().get("/api/v1/issues/" + id).then().body("person.name", equalTo("郑**"));
    Steps.step(id, "close").then().body("person.phone", equalTo("138****1234"));
  }

  @Test
  void name_and_phone_are_in_no_event_no_audit_row_and_no_history() {
    String id = Steps.registeredAnd("accept", "classify", "refer", "close", "feed-back");
    await()
        .until(
            () ->
                rows.texts("select event_id from event_log where stream_key = ?", id).size() == 16);

    for (String table : TRAVELS) {
      assertThat(rows.texts(table))
          .as(table)
          .noneMatch(text -> text.contains(Steps.PERSON) || text.contains(Steps.PHONE));
    }
  }

  @Test
  void name_and_phone_stand_in_no_table() {
    String id = Steps.registeredAnd("accept", "classify", "refer", "close", "feed-back");
    Steps.reveal(clerk(), id, "电话核实情况").then().statusCode(200);

    for (String table : KEPT) {
      assertThat(rows.texts("select t::text from " + table + " t"))
          .as(table)
          .noneMatch(text -> text.contains(Steps.PERSON) || text.contains(Steps.PHONE));
    }
    clerk().get("/api/v1/issues/" + id).then().body("description", containsString("〔反映人〕代表业主委员会"));
  }

  @Test
  void a_plain_row_of_former_times_is_sealed_and_opens_again() {
    String id = Steps.register();
    rows.change(
        "update issue_person set name = '旧某某', phone = '13900000000', sealed = null,"
            + " key_id = null where issue_id = '"
            + id
            + "'");
    clerk().get("/api/v1/issues/" + id).then().body("person.name", equalTo("旧**"));

    assertThat(sealing.sealed()).isEqualTo(1);
    assertThat(sealing.sealed()).isZero();
    assertThat(rows.texts("select key_id from issue_person where issue_id::text = ?", id))
        .containsExactly("desk");
    Steps.reveal(clerk(), id, "电话核实情况").then().body("name", equalTo("旧某某"));
  }

  @Test
  void a_row_that_a_former_key_has_sealed_is_sealed_by_the_key_of_today_and_opens_again() {
    String id = Steps.register();
    Sealed former = sealer.sealShared("{\"name\":\"旧某某\",\"phone\":\"13900000000\"}", id);
    rows.change(
        "update issue_person set sealed = '%s', key_id = '%s' where issue_id = '%s'"
            .formatted(former.text(), former.keyId(), id));

    assertThat(sealing.sealed()).isEqualTo(1);
    assertThat(sealing.sealed()).isZero();
    assertThat(rows.texts("select key_id from issue_person where issue_id::text = ?", id))
        .containsExactly("desk");
    Steps.reveal(clerk(), id, "电话核实情况").then().body("name", equalTo("旧某某"));
  }

  @Test
  void who_is_sealed_for_one_issue_is_not_shown_in_another() {
    String one = Steps.register();
    String other = Steps.register();
    String own = sealed(other);
    keep(other, sealed(one));

    Steps.reveal(clerk(), other, "电话核实情况")
        .then()
        .statusCode(500)
        .body(not(containsString(Steps.PERSON)))
        .body(not(containsString(Steps.PHONE)));
    keep(other, own);
    Steps.reveal(clerk(), other, "电话核实情况").then().body("name", equalTo(Steps.PERSON));
  }

  @Test
  void feedback_that_names_the_person_is_refused() {
    String id = Steps.registeredAnd("accept", "close-on-the-spot");
    Map<String, Object> feedback = Map.of("channel", "PHONE", "text", "已告知" + Steps.PERSON);
    Steps.act(clerk(), id, "feed-back", feedback)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/text"))
        .body(not(containsString(Steps.PERSON)));
  }

  @Test
  void a_title_that_names_the_person_is_refused_without_repeating_the_name() {
    Map<String, Object> body = Steps.registration();
    body.put("title", Steps.PERSON + "的维修资金申请");
    clerk()
        .body(body)
        .post("/api/v1/issues")
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/title"))
        .body(not(containsString(Steps.PERSON)));
  }

  @Test
  void cause_and_fix_that_name_the_person_are_refused() {
    String id = Steps.registeredAnd("accept", "classify", "refer");
    Map<String, Object> close =
        Map.of(
            "outcome",
            "SOLVED",
            "cause",
            "OTHER",
            "causeText",
            "未及时联系" + Steps.PHONE,
            "fix",
            "已为" + Steps.PERSON + "办结");
    Steps.act(handler(), id, "close", close)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/causeText", "/fix"));
    clerk().get("/api/v1/issues/" + id).then().body("state", equalTo("REFERRED"));
  }

  @Test
  void
      an_e_mail_address_is_sealed_masked_taken_out_of_the_text_and_refused_where_it_would_travel() {
    Map<String, Object> body = Steps.registration();
    body.put("personEmail", "Zheng@example.com");
    body.put("description", "可回复 zheng@EXAMPLE.com");
    String id = Steps.register(body);

    clerk()
        .get("/api/v1/issues/" + id)
        .then()
        .body("person.email", equalTo("Z***@example.com"))
        .body("description", equalTo("可回复 〔反映人〕"));
    for (String table : KEPT) {
      assertThat(rows.texts("select t::text from " + table + " t"))
          .as(table)
          .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("zheng@"));
    }
    Steps.act(clerk(), id, "withdraw", Map.of("reason", "已函 zheng@example.com"))
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/reason"));
  }

  @Test
  void what_carries_a_person_does_not_print_one() {
    assertThat(new PersonView(Steps.PERSON, Steps.PHONE, Steps.PHONE + "@139.com").toString())
        .doesNotContain(Steps.PERSON, Steps.PHONE);
    assertThat(
            new RegisterIssue(
                    io.taizhang.issue.domain.IssueKind.NOT_ACCEPTED,
                    "标题",
                    Steps.PERSON,
                    Steps.PERSON,
                    Steps.PHONE,
                    null,
                    County.JIANOU,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)
                .toString())
        .doesNotContain(Steps.PERSON, Steps.PHONE);
  }

  private String sealed(String id) {
    return rows.texts("select sealed from issue_person where issue_id::text = ?", id).getFirst();
  }

  private void keep(String id, String sealed) {
    rows.change(
        "update issue_person set sealed = '%s' where issue_id = '%s'".formatted(sealed, id));
  }
}
