package io.taizhang.notification.delivery;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.contact.Address;
import io.taizhang.notification.contact.ContactBook;
import io.taizhang.notification.inbox.PutMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Messages that go to the addresses of their recipients besides the inbox. */
@ApplicationScoped
public class Deliveries {

  private final DeliveryRepository deliveries;
  private final ContactBook contacts;
  private final Event<MailEnqueued> enqueued;
  private final Clock realTime = Clock.systemUTC();

  Deliveries(DeliveryRepository deliveries, ContactBook contacts, Event<MailEnqueued> enqueued) {
    this.deliveries = deliveries;
    this.contacts = contacts;
    this.enqueued = enqueued;
  }

  /** Sends the message on to every address of its recipient, after the commit. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(PutMessage message) {
    List<Address> addresses =
        contacts.addresses(message.recipient(), new RegionPath(message.regionPath()));
    addresses.forEach(address -> deliveries.persist(delivery(message, address)));
    if (!addresses.isEmpty()) {
      enqueued.fire(new MailEnqueued());
    }
  }

  private Delivery delivery(PutMessage message, Address address) {
    Delivery delivery = new Delivery();
    delivery.id = Ids.next();
    delivery.messageId = message.id();
    delivery.channel = address.channel();
    delivery.address = address.value();
    delivery.status = DeliveryStatus.PENDING;
    delivery.nextAttemptAt = realTime.instant();
    return delivery;
  }
}
