package io.taizhang.issue.workflow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Seals what stands plain, and after a key was replaced what the former key has sealed. */
@ApplicationScoped
class PersonSealing {
  private static final Duration REST = Duration.ofHours(1);
  private static final Duration BACK_OFF = Duration.ofMinutes(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int BATCH = 200;

  private final PersonRepository persons;
  private final Worker worker;

  PersonSealing(PersonRepository persons, Workers workers) {
    this.persons = persons;
    this.worker = workers.worker("person-sealing", BACK_OFF, this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  /** One batch; zero when all are sealed. */
  int sealed() {
    return QuarkusTransaction.requiringNew().call(() -> persons.systemSealAnew(BATCH));
  }

  private Duration step() {
    return sealed() == BATCH ? Duration.ZERO : REST;
  }
}
