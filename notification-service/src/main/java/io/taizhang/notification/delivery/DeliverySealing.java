package io.taizhang.notification.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import io.taizhang.notification.contact.AddressSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Seals the addresses of what is still to be sent anew after a key was replaced, some rows a
 * transaction, from the first to the last and after a while again: while replicas are replaced one
 * by one, the former ones go on sealing by the former key.
 */
@ApplicationScoped
class DeliverySealing {

  private static final Logger LOG = Logger.getLogger(DeliverySealing.class);
  private static final Duration REST = Duration.ofMinutes(10);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int AT_A_TIME = 200;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final DeliveryRepository deliveries;
  private final AddressSeal seal;
  private final Worker worker;
  private UUID after = BEFORE_ALL;

  DeliverySealing(DeliveryRepository deliveries, AddressSeal seal, Workers workers) {
    this.deliveries = deliveries;
    this.seal = seal;
    this.worker = workers.worker("delivery-sealing", Duration.ofSeconds(5), this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  private Duration step() {
    after = batch(after, AT_A_TIME);
    return after.equals(BEFORE_ALL) ? REST : Duration.ZERO;
  }

  /**
   * Seals the next ones anew.
   *
   * @return the last one that was looked at; zero after the last of all
   */
  UUID batch(UUID last, int most) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<Delivery> others =
                  deliveries.systemSealedOtherwise(seal.beginning(), last, most);
              others.forEach(this::anew);
              return others.size() < most ? BEFORE_ALL : others.getLast().id;
            });
  }

  /** One whose key is gone stays as it is and stops no other. */
  private void anew(Delivery delivery) {
    try {
      delivery.address = seal.anew(delivery.address);
    } catch (IllegalStateException e) {
      LOG.warnf(
          "the address of delivery %s cannot be sealed anew: %s", delivery.id, e.getMessage());
    }
  }
}
