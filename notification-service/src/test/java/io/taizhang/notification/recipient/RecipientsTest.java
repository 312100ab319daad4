package io.taizhang.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.Role;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class RecipientsTest {

  private static final Instant NOW = Instant.parse("2026-09-14T01:00:00Z");
  private static final String STAND_INS = "/api/v1/stand-ins";
  private static final String PREFERENCES = "/api/v1/notice-preferences";

  @Inject Recipients recipients;
  @Inject ProjectRoles roles;
  @Inject Preferences preferences;
  @Inject Directory directory;
  @Inject Known known;

  private final Tokens officer = Tokens.of("officer").person(UUID.randomUUID().toString());
  private final UUID project = UUID.randomUUID();

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void leaders_of_a_region_become_the_projects_responsible_leader() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              roles.assign(project, ProjectPart.LEADER, "former", "甲", null);
              roles.assign(project, ProjectPart.LEADER, "leader-1", "乙", null);
            });
    assertThat(resolved(role(Role.LEADER), project.toString())).containsExactly(person("leader-1"));
    assertThat(resolved(role(Role.LEADER), UUID.randomUUID().toString()))
        .containsExactly(role(Role.LEADER));
    assertThat(resolved(role(Role.SUPERVISOR), project.toString()))
        .containsExactly(role(Role.SUPERVISOR));
  }

  @Test
  void whoever_is_away_is_stood_in_for_from_the_first_day_to_the_last() {
    away(officer, "deputy-" + officer.subject(), "2026-09-14", "2026-09-15");
    Recipient deputy = person("deputy-" + officer.subject());
    assertThat(resolved(person(officer.subject()), null)).containsExactly(deputy);
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        recipients.resolve(
                            List.of(person(officer.subject())),
                            null,
                            Instant.parse("2026-09-16T01:00:00Z"))))
        .containsExactly(person(officer.subject()));
  }

  @Test
  void stand_ins_who_are_away_themselves_lead_on_and_a_circle_leads_back() {
    Tokens second = Tokens.of("officer").person(UUID.randomUUID().toString());
    Tokens third = Tokens.of("officer").person(UUID.randomUUID().toString());
    away(officer, second.subject(), "2026-09-14", "2026-09-20");
    away(second, third.subject(), "2026-09-14", "2026-09-20");
    assertThat(resolved(person(officer.subject()), null)).containsExactly(person(third.subject()));
    away(third, officer.subject(), "2026-09-14", "2026-09-20");
    assertThat(resolved(person(officer.subject()), null))
        .containsExactly(person(officer.subject()));
  }

  @Test
  void somebody_else_is_arranged_for_by_administrators_only() {
    Map<String, String> body =
        Map.of("subject", "x", "standIn", "y", "from", "2026-09-14", "to", "2026-09-15");
    Call.as(officer).body(body).post(STAND_INS).then().statusCode(403);
    String path =
        Call.as("admin")
            .body(body)
            .post(STAND_INS)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    Call.as("admin").queryParam("subject", "x").delete(path).then().statusCode(204);
    Call.as(officer)
        .body(Map.of("standIn", "y", "from", "2026-09-15", "to", "2026-09-14"))
        .post(STAND_INS)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/to"));
  }

  @Test
  void an_officer_who_cannot_be_told_has_the_department_above_then_the_leader_then_supervision() {
    Recipient department = new Recipient(RecipientKind.DEPARTMENT, "350500-HOUSING");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              directory.keep(person(officer.subject()), "推进专员甲（虚构）", department.key());
              Resolving up = recipients.resolving(List.of(), NOW);
              assertThat(up.above(person(officer.subject()), null)).contains(department);
              assertThat(up.above(department, null)).contains(role(Role.LEADER));
              assertThat(up.above(role(Role.LEADER), null)).contains(role(Role.SUPERVISOR));
              assertThat(up.above(role(Role.SUPERVISOR), null)).isEmpty();
            });
  }

  @Test
  void preferences_choose_channels_per_kind_and_never_switch_off_what_is_urgent() {
    Call.as(officer).get(PREFERENCES).then().statusCode(200).body("version", equalTo(0));
    put("0", Map.of("choices", List.of(choice("REMINDER", "SMS")))).statusCode(200);
    assertThat(wants(NoticeKind.REMINDER, Channel.SMS)).isTrue();
    assertThat(wants(NoticeKind.REMINDER, Channel.EMAIL)).isFalse();
    assertThat(wants(NoticeKind.URGE, Channel.EMAIL)).isTrue();
    assertThat(wants(NoticeKind.CARD, Channel.EMAIL)).isTrue();
    put("0", Map.of("choices", List.of())).statusCode(412);
    put("1", Map.of("choices", List.of(choice("CARD", "SMS"))))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/choices/0/kind"));
    Map<String, Object> half = new HashMap<>(Map.of("choices", List.of()));
    half.put("quietFrom", "12:00");
    put("1", half).statusCode(422);
  }

  private io.restassured.response.ValidatableResponse put(String version, Object body) {
    return Call.as(officer)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(PREFERENCES)
        .then();
  }

  private static Map<String, Object> choice(String kind, String... channels) {
    return Map.of("kind", kind, "channels", List.of(channels));
  }

  private boolean wants(NoticeKind kind, Channel channel) {
    return QuarkusTransaction.requiringNew()
        .call(() -> preferences.wants(person(officer.subject()), kind, channel));
  }

  private static void away(Tokens who, String standIn, String from, String to) {
    Call.as(who)
        .body(Map.of("standIn", standIn, "from", from, "to", to))
        .post(STAND_INS)
        .then()
        .statusCode(201);
  }

  private List<Recipient> resolved(Recipient meant, String projectId) {
    return QuarkusTransaction.requiringNew()
        .call(() -> recipients.resolve(List.of(meant), projectId, NOW));
  }

  private static Recipient person(String subject) {
    return new Recipient(RecipientKind.OFFICER, subject);
  }

  private static Recipient role(String role) {
    return new Recipient(RecipientKind.ROLE, role);
  }
}
