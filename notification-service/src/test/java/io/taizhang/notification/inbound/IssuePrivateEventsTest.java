package io.taizhang.notification.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.contact.ComplainantAddress;
import io.taizhang.notification.contact.ComplainantContacts;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class IssuePrivateEventsTest {

  private static final String PHONE = "13800000000";
  private static final Path EXAMPLES = Path.of("..", "docs", "contracts", "events", "private");

  @Inject IssuePrivateEvents events;
  @Inject ComplainantContacts contacts;
  @Inject EntityManager database;
  @Inject EventJson json;
  @Inject Clock clock;
  @Inject Sealer sealer;

  private final UUID issue = UUID.randomUUID();

  @Test
  void a_complainants_contact_is_kept_sealed_and_opened_for_its_issue_only() {
    tell(issue, sealed(issue), "2026-12-31");
    assertThat(address(issue)).contains(new ComplainantAddress(Channel.SMS, PHONE));
    String kept =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    (String)
                        database
                            .createNativeQuery(
                                "select sealed from complainant_contact where issue_id = ?1")
                            .setParameter(1, issue)
                            .getSingleResult());
    assertThat(kept)
        .as("by a key of this service's own, which nobody shares")
        .startsWith("sealed.desk.")
        .doesNotContain(PHONE);
  }

  @Test
  void what_issue_service_tells_in_its_golden_examples_is_kept_opened_and_taken_back()
      throws IOException {
    Event sealed = example("complainant.contact-sealed");
    UUID about = UUID.fromString(sealed.subject());
    QuarkusTransaction.requiringNew().run(() -> events.on(sealed));
    assertThat(address(about)).contains(new ComplainantAddress(Channel.SMS, PHONE));

    Event withdrawn = example("complainant.contact-withdrawn");
    QuarkusTransaction.requiringNew().run(() -> events.on(withdrawn));
    assertThat(address(about)).isEmpty();
  }

  @Test
  void what_was_sealed_for_another_issue_or_is_no_number_is_refused_and_shows_nothing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> tell(issue, sealed(UUID.randomUUID()), "2026-12-31"));
    String landline = sealer.sealShared("0599-3800000", "complainant.contact:" + issue).written();
    assertThatIllegalStateException()
        .isThrownBy(() -> tell(issue, landline, "2026-12-31"))
        .withMessageNotContaining("3800000");
    assertThat(address(issue)).isEmpty();
  }

  @Test
  void an_address_beside_the_mobile_is_kept_sealed_too_until_it_comes_without() {
    String email = "zheng@example.test";
    String beside = sealer.sealShared(email, "complainant.contact:" + issue).written();
    tell(issue, Map.of("sealed", sealed(issue), "email", beside, "keepUntil", "2026-12-31"));
    assertThat(address(issue)).contains(new ComplainantAddress(Channel.SMS, PHONE));
    assertThat(address(issue, Channel.SMS)).contains(new ComplainantAddress(Channel.SMS, PHONE));
    assertThat(address(issue, Channel.EMAIL))
        .contains(new ComplainantAddress(Channel.EMAIL, email));
    assertThat(address(issue, Channel.WECOM)).isEmpty();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                tell(
                    issue,
                    Map.of(
                        "sealed", sealed(issue),
                        "email", sealed(issue),
                        "keepUntil", "2026-12-31")))
        .withMessageNotContaining(PHONE);
    tell(issue, sealed(issue), "2026-12-31");
    assertThat(address(issue, Channel.EMAIL)).isEmpty();
  }

  @Test
  void after_its_day_it_is_forgotten() {
    tell(issue, sealed(issue), "2026-12-31");
    tell(issue, sealed(issue), "2026-09-13");
    assertThat(address(issue)).isEmpty();
  }

  @Test
  void what_may_be_shown_of_an_address_is_its_masked_form() {
    assertThat(new ComplainantAddress(Channel.SMS, PHONE).masked()).isEqualTo("138****0000");
    assertThat(new ComplainantAddress(Channel.EMAIL, "zheng@example.test").masked())
        .isEqualTo("z****@example.test");
    assertThat(new ComplainantAddress(Channel.SMS, PHONE).toString()).doesNotContain(PHONE);
  }

  private Event example(String fact) throws IOException {
    return json.read(Files.readString(EXAMPLES.resolve(fact + ".v1.example.json")));
  }

  private void tell(UUID about, String sealed, String keepUntil) {
    tell(about, Map.of("sealed", sealed, "keepUntil", keepUntil));
  }

  private void tell(UUID about, Map<String, String> contact) {
    Map<String, Object> data = new HashMap<>(contact);
    data.put("issueId", about);
    data.put("channel", "SMS");
    Event event =
        new Event(
            "1.0",
            Ids.next(),
            "/issue-service",
            IssuePrivateEvents.SEALED,
            about.toString(),
            clock.instant(),
            "application/json",
            "/contracts/events/private/complainant.contact-sealed.v1.schema.json",
            about.toString(),
            1,
            Clocks.QUANZHOU.value(),
            null,
            json.tree(data));
    QuarkusTransaction.requiringNew().run(() -> events.on(event));
  }

  private Optional<ComplainantAddress> address(UUID about) {
    return QuarkusTransaction.requiringNew().call(() -> contacts.address(about));
  }

  private Optional<ComplainantAddress> address(UUID about, Channel channel) {
    return QuarkusTransaction.requiringNew().call(() -> contacts.address(about, channel));
  }

  private String sealed(UUID about) {
    return sealer.sealShared(PHONE, "complainant.contact:" + about).written();
  }
}
