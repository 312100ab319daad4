package io.taizhang.notification.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Deletes complainants' contacts whose day has passed, though nothing more is told of any. */
@ApplicationScoped
class Forgetting {

  private static final Duration REST = Duration.ofHours(1);
  private static final Duration BACK_OFF = Duration.ofMinutes(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final ComplainantContacts contacts;
  private final Worker worker;

  Forgetting(ComplainantContacts contacts, Workers workers) {
    this.contacts = contacts;
    this.worker = workers.worker("contact-forgetting", BACK_OFF, this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  private Duration step() {
    QuarkusTransaction.requiringNew().run(contacts::forgetOld);
    return REST;
  }
}
