package io.taizhang.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A key is replaced: what the former one has sealed is sealed by the new one at the next start. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class SealingAnewTest {

  private static final String PHONE = "13800000000";
  private static final String ADDRESS = "bureau@example.test";
  private static final String SECRET = "whsec_made_up";

  @Inject SealOnStart onStart;
  @Inject ContactBook book;
  @Inject ComplainantContacts complainants;
  @Inject AddressSeal seal;
  @Inject Sealer sealer;
  @Inject Clock clock;

  private final UUID issue = UUID.randomUUID();

  @Test
  void an_address_and_its_secrets_are_sealed_by_the_key_of_today_and_stay_what_they_were() {
    UUID id = contact();
    onStart.start(new StartupEvent());

    Contact contact = QuarkusTransaction.requiringNew().call(() -> book.findById(id));
    assertThat(contact.address).startsWith("sealed.desk.");
    assertThat(seal.address(contact.address)).isEqualTo(ADDRESS);
    assertThat(contact.addressPrint).isEqualTo(seal.print(ADDRESS));
    assertThat(contact.secret).startsWith("sealed.desk.");
    assertThat(seal.secret(contact.secret)).isEqualTo(SECRET);
    assertThat(contact.formerSecret).startsWith("sealed.desk.");
    assertThat(seal.secret(contact.formerSecret)).isEqualTo(SECRET);
    onStart.start(new StartupEvent());
    assertThat(QuarkusTransaction.requiringNew().call(() -> book.findById(id)).address)
        .as("sealed by the key of today already")
        .isEqualTo(contact.address);
  }

  @Test
  void a_complainants_contact_is_sealed_by_the_key_of_today_and_opens_for_its_issue() {
    complainant(PHONE, today());
    onStart.start(new StartupEvent());

    String kept = QuarkusTransaction.requiringNew().call(() -> complainants.findById(issue)).sealed;
    assertThat(kept).startsWith("sealed.desk.");
    assertThat(address()).contains(new ComplainantAddress(Channel.SMS, PHONE));
    onStart.start(new StartupEvent());
    assertThat(QuarkusTransaction.requiringNew().call(() -> complainants.findById(issue)).sealed)
        .isEqualTo(kept);
  }

  @Test
  void it_is_used_until_the_end_of_its_day_and_not_after_though_it_still_stands() {
    complainant(PHONE, today());
    assertThat(address()).isPresent();
    QuarkusTransaction.requiringNew()
        .run(() -> complainants.findById(issue).keepUntil = today().minusDays(1));
    assertThat(address()).isEmpty();

    assertThat(QuarkusTransaction.requiringNew().call(complainants::forgetOld)).isPositive();
    assertThat(QuarkusTransaction.requiringNew().call(() -> complainants.findByIdOptional(issue)))
        .isEmpty();
  }

  private Optional<ComplainantAddress> address() {
    return QuarkusTransaction.requiringNew().call(() -> complainants.address(issue));
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  private void complainant(String phone, LocalDate keepUntil) {
    ComplainantContact contact = new ComplainantContact();
    contact.issueId = issue;
    contact.channel = Channel.SMS;
    contact.sealed = sealer.sealShared(phone, "complainant.contact:" + issue).written();
    contact.keepUntil = keepUntil;
    QuarkusTransaction.requiringNew().run(() -> complainants.persist(contact));
  }

  private UUID contact() {
    Contact contact = new Contact();
    contact.id = Ids.next();
    contact.recipientKind = RecipientKind.DEPARTMENT;
    contact.recipientKey = "D" + contact.id;
    contact.regionCode = "350500";
    contact.regionPath = Clocks.QUANZHOU.value();
    contact.channel = Channel.EMAIL;
    contact.address = sealer.sealShared(ADDRESS, "contact.address").written();
    contact.secret = sealer.sealShared(SECRET, "contact.secret").written();
    contact.formerSecret = contact.secret;
    contact.createdAt = clock.instant();
    QuarkusTransaction.requiringNew().run(() -> book.persist(contact));
    return contact.id;
  }
}
