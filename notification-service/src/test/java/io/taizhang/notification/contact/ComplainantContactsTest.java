package io.taizhang.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.seal.Sealer;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class ComplainantContactsTest {
  private static final LocalDate LATER = LocalDate.parse("2026-12-31");

  @Inject ComplainantContacts contacts;
  @Inject Sealer sealer;

  private final UUID issue = UUID.randomUUID();

  @Test
  void the_mobile_and_the_address_beside_it_are_sealed_anew_together() {
    String mobile = former("13800000000");
    String email = former("zheng@example.test");
    QuarkusTransaction.requiringNew()
        .run(() -> contacts.keep(issue, Channel.SMS, mobile, email, LATER));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                contacts.update(
                    "sealed = ?1, email = ?2 where issueId = ?3", mobile, email, issue));

    QuarkusTransaction.requiringNew().run(() -> contacts.systemSealAnew(Integer.MAX_VALUE));

    ComplainantContact kept =
        QuarkusTransaction.requiringNew().call(() -> contacts.findById(issue));
    assertThat(kept.sealed).startsWith("sealed.desk.");
    assertThat(kept.email).startsWith("sealed.desk.");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                assertThat(contacts.address(issue, Channel.EMAIL))
                    .contains(new ComplainantAddress(Channel.EMAIL, "zheng@example.test")));
  }

  /** As a key that has been replaced since has sealed it. */
  private String former(String address) {
    return sealer.sealShared(address, "complainant.contact:" + issue).written();
  }
}
