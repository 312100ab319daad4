package io.taizhang.notification.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.contact.ComplainantContacts;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.fixture.Mailbox;
import io.taizhang.notification.fixture.Providers;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.PutMessage;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Business time stands at Monday, 2026-09-14 in the morning. All numbers are made up. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
@WithTestResource(Providers.class)
class PersonNoticesTest {
  private static final String NUMBER = "BBC-350500-2026-0001";
  private static final LocalDate LATER = LocalDate.parse("2026-12-31");
  private static final Random RANDOM = new Random();

  @Inject PersonNotices notices;
  @Inject ComplainantContacts contacts;
  @Inject Sealer sealer;
  @Inject Inbox inbox;
  @Inject Known known;
  @Inject Clock clock;

  private final UUID issue = UUID.randomUUID();
  private final String email = "z" + issue + "@example.test";
  private final String phone = "139%08d".formatted(RANDOM.nextInt(100_000_000));

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void who_can_be_reached_is_told_the_number_in_one_short_message_that_gives_nothing_away() {
    contact(LATER);
    happened(PersonNoticeKind.FED_BACK, clock.instant());

    await().atMost(Duration.ofSeconds(30)).until(() -> !Providers.billed(phone).isEmpty());
    assertThat(Providers.billed(phone))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.text())
                  .isEqualTo("【项目台账】您反映的事项（" + NUMBER + "）已有办理结果，可凭编号和查询码查询。");
              assertThat(message.parts()).isEqualTo(1);
            });
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> listed().body("items.status", contains("SENT")));
    listed()
        .body("items.kind", contains("FED_BACK"))
        .body("items[0].channel", equalTo("SMS"))
        .body("items[0].maskedAddress", equalTo("139****" + phone.substring(7)));
    assertThat(listed().extract().asString()).doesNotContain(phone);
  }

  @Test
  void an_acceptance_is_told_with_its_day_in_one_part_too() {
    contact(LATER);
    happened(PersonNoticeKind.ACCEPTED, clock.instant());

    await().atMost(Duration.ofSeconds(30)).until(() -> !Providers.billed(phone).isEmpty());
    assertThat(Providers.billed(phone).getFirst().text()).contains("已于9月14日受理");
    assertThat(Providers.billed(phone).getFirst().parts()).isEqualTo(1);
  }

  @Test
  void an_extension_is_told_with_its_new_day_and_nothing_else() {
    contact(LATER);
    for (int twice = 0; twice < 2; twice++) {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  notices.extended(
                      issue,
                      NUMBER,
                      Clocks.QUANZHOU,
                      Instant.parse("2026-09-14T01:00:00Z"),
                      Instant.parse("2026-12-14T09:30:00Z")));
    }

    await().atMost(Duration.ofSeconds(30)).until(() -> !Providers.billed(phone).isEmpty());
    assertThat(Providers.billed(phone))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.text()).isEqualTo("【项目台账】您反映的事项（" + NUMBER + "）办理期限延长至12月14日。");
              assertThat(message.parts()).isEqualTo(1);
            });
    listed().body("items.kind", contains("EXTENDED"));
  }

  @Test
  void a_contact_that_comes_after_the_fact_is_told_of_the_last_one_once() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    happened(PersonNoticeKind.ACCEPTED, now.minusSeconds(60));
    happened(PersonNoticeKind.FED_BACK, now);
    listed().body("items.status", contains("NO_CONTACT", "NO_CONTACT"));

    contact(LATER);
    contact(LATER);
    happened(PersonNoticeKind.FED_BACK, now);
    await().atMost(Duration.ofSeconds(30)).until(() -> !Providers.billed(phone).isEmpty());
    listed().body("items", hasSize(2)).body("items.kind", contains("FED_BACK", "ACCEPTED"));
    listed().body("items[1].status", equalTo("NO_CONTACT"));
    assertThat(Providers.billed(phone)).hasSize(1);
  }

  @Test
  void what_happened_long_ago_is_told_nobody_again() {
    contact(LATER);
    happened(PersonNoticeKind.FED_BACK, clock.instant().minus(Duration.ofDays(8)));
    listed().body("items.status", contains("NO_CONTACT"));
  }

  @Test
  void a_contact_that_was_taken_back_before_it_goes_is_not_used() {
    contact(LATER);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              notices.happened(
                  issue, NUMBER, PersonNoticeKind.FED_BACK, Clocks.QUANZHOU, clock.instant());
              contacts.forget(issue);
            });

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> listed().body("items.status", contains("SKIPPED")));
    listed().body("items[0].reason", equalTo("联系方式已撤回或已过保留期"));
    assertThat(Providers.billed(phone)).isEmpty();
  }

  @Test
  void a_number_that_the_provider_refuses_is_reported_and_nobody_else_is_told() {
    Providers.meet(phone, Providers.Reaction.REFUSE);
    contact(LATER);
    happened(PersonNoticeKind.FED_BACK, clock.instant());

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> listed().body("items.status", contains("REFUSED")));
    unreached()
        .body(
            "items.find { it.recipientKey == '%s' }.recipientName".formatted(issue), equalTo("反映人"))
        .body("items.find { it.recipientKey == '%s' }.escalatedTo".formatted(issue), equalTo(null));
  }

  @Test
  void who_cannot_be_told_by_short_message_is_told_by_mail_and_is_not_reported() {
    Providers.meet(phone, Providers.Reaction.REFUSE);
    contact(LATER, email);
    happened(PersonNoticeKind.FED_BACK, clock.instant());

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> listed().body("items.status", contains("SENT")));
    assertThat(Mailbox.of(email))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.text())
                    .startsWith("您好")
                    .contains(NUMBER, "已有办理结果")
                    .doesNotContain(phone));
    listed()
        .body("items[0].channel", equalTo("EMAIL"))
        .body("items[0].maskedAddress", equalTo("z****@example.test"));
    unreached().body("items.findAll { it.recipientKey == '%s' }".formatted(issue), hasSize(0));
  }

  @Test
  void a_mail_beside_a_short_message_that_went_is_not_sent() {
    contact(LATER, email);
    happened(PersonNoticeKind.FED_BACK, clock.instant());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> listed().body("items.status", contains("SENT")));
    listed().body("items[0].channel", equalTo("SMS"));
    assertThat(Mailbox.of(email)).isEmpty();
    assertThat(Providers.billed(phone)).hasSize(1);
  }

  @Test
  void who_has_left_an_address_alone_is_told_by_mail_and_there_is_no_way_after_it() {
    keep(Channel.EMAIL, email, null, LATER);
    happened(PersonNoticeKind.FED_BACK, clock.instant());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> listed().body("items.status", contains("SENT")));
    assertThat(Mailbox.of(email)).hasSize(1);

    UUID notice = UUID.fromString(listed().extract().path("items[0].id"));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              PutMessage message = inbox.ofIntent(notice).getFirst();
              assertThat(notices.after(message, Channel.EMAIL)).isEmpty();
              assertThat(notices.after(message, Channel.SMS)).contains(Channel.EMAIL);
            });
  }

  @Test
  void what_was_sent_is_for_the_supervision_of_the_region_alone() {
    contact(LATER);
    happened(PersonNoticeKind.ACCEPTED, clock.instant());
    Call.as(Tokens.of("supervisor").region("350700"))
        .queryParam("issueId", issue)
        .get("/api/v1/person-notices")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    Call.as("clerk").get("/api/v1/person-notices").then().statusCode(403);
    Call.as("admin")
        .get("/api/v1/inbox")
        .then()
        .body("items.findAll { it.kind == 'PERSON' }", hasSize(0));
  }

  private void happened(PersonNoticeKind kind, Instant at) {
    QuarkusTransaction.requiringNew()
        .run(() -> notices.happened(issue, NUMBER, kind, Clocks.QUANZHOU, at));
  }

  private void contact(LocalDate keepUntil) {
    keep(Channel.SMS, phone, null, keepUntil);
  }

  private void contact(LocalDate keepUntil, String beside) {
    keep(Channel.SMS, phone, sealed(beside), keepUntil);
  }

  private void keep(Channel channel, String address, @Nullable String beside, LocalDate keepUntil) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              notices.contactComes(issue);
              contacts.keep(issue, channel, sealed(address), beside, keepUntil);
              notices.contactCame(issue);
            });
  }

  private String sealed(String address) {
    return sealer.sealShared(address, "complainant.contact:" + issue).written();
  }

  private static ValidatableResponse unreached() {
    return Call.as("supervisor")
        .queryParam("limit", 100)
        .get("/api/v1/unreached-notices")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse listed() {
    return Call.as("supervisor")
        .queryParam("issueId", issue)
        .get("/api/v1/person-notices")
        .then()
        .statusCode(200);
  }
}
