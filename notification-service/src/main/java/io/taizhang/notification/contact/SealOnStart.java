package io.taizhang.notification.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Seals what was entered before there were seals, and after a key was replaced what the former one
 * has sealed, some rows a transaction.
 */
@ApplicationScoped
class SealOnStart {

  private static final int AT_A_TIME = 200;

  private final ContactBook book;
  private final ComplainantContacts complainants;
  private final AddressSeal seal;

  SealOnStart(ContactBook book, ComplainantContacts complainants, AddressSeal seal) {
    this.book = book;
    this.complainants = complainants;
    this.seal = seal;
  }

  void start(@Observes StartupEvent event) {
    while (QuarkusTransaction.requiringNew().call(this::contacts) == AT_A_TIME) {
      Thread.onSpinWait();
    }
    while (QuarkusTransaction.requiringNew().call(() -> complainants.systemSealAnew(AT_A_TIME))
        == AT_A_TIME) {
      Thread.onSpinWait();
    }
  }

  private int contacts() {
    List<Contact> others = book.systemSealedOtherwise(seal.beginning(), AT_A_TIME);
    others.forEach(seal::anew);
    return others.size();
  }
}
