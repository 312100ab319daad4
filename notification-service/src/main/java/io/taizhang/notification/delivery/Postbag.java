package io.taizhang.notification.delivery;

import io.taizhang.notification.channel.Breakers;
import io.taizhang.notification.channel.Outcome;
import io.taizhang.notification.channel.Parcel;
import io.taizhang.notification.contact.AddressSeal;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.contact.ComplainantAddress;
import io.taizhang.notification.contact.ComplainantContacts;
import io.taizhang.notification.contact.ContactBook;
import io.taizhang.notification.contact.Secrets;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.MessageKind;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.ladder.Obsolescence;
import io.taizhang.notification.ladder.Obsolescence.Said;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be sent next; each step a transaction of its own. */
@ApplicationScoped
class Postbag {

  private final DeliveryRepository deliveries;
  private final ChannelRules rules;
  private final Breakers adapters;
  private final SendingTimes times;
  private final Inbox inbox;
  private final Obsolescence obsolescence;
  private final AddressSeal seal;
  private final ContactBook contacts;
  private final ComplainantContacts complainants;
  private final Letters letters;
  private final Clock clock;
  private final Clock realTime = Clock.systemUTC();

  Postbag(
      DeliveryRepository deliveries,
      ChannelRules rules,
      Breakers adapters,
      SendingTimes times,
      Inbox inbox,
      Obsolescence obsolescence,
      AddressSeal seal,
      ContactBook contacts,
      ComplainantContacts complainants,
      Letters letters,
      Clock clock) {
    this.deliveries = deliveries;
    this.rules = rules;
    this.adapters = adapters;
    this.times = times;
    this.inbox = inbox;
    this.obsolescence = obsolescence;
    this.seal = seal;
    this.contacts = contacts;
    this.complainants = complainants;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * A parcel that is to go, or to be asked after.
   *
   * @param ask whether it was begun before, so that it must not be sent blindly
   */
  record Ready(UUID delivery, Channel channel, Parcel parcel, boolean ask) {}

  /** The delivery whose turn it is, its next attempt put off whatever becomes of this one. */
  @Transactional
  Optional<DeliveryRepository.Turn> take(Channel channel) {
    return deliveries.lease(channel, clock.instant(), adapters.atMostOnce(channel));
  }

  /**
   * Checks once more that it is office time, that the provider bears it and that what the delivery
   * says is still so; gathers what may go along, at the first attempt alone: a receiver that knows
   * the parcel of a former attempt by its id does not look into a second one.
   */
  @Transactional
  Optional<Ready> open(DeliveryRepository.Turn turn) {
    Delivery lead = deliveries.systemFind(turn.id());
    PutMessage message = inbox.message(lead.messageId);
    if (turn.begun() && adapters.atMostOnce(lead.channel)) {
      return Optional.of(ready(lead, List.of(message), true));
    }
    if (address(lead, message).isEmpty()) {
      settle(lead, "联系方式已撤回或已过保留期");
      return Optional.empty();
    }
    Instant now = clock.instant();
    Instant next =
        times.next(message.recipient(), Deliveries.kind(message), message.regionPath(), now);
    if (next.isAfter(now)) {
      deliveries.putOff(lead.id, next);
      return Optional.empty();
    }
    if (!rules.take(lead)) {
      deliveries.wait(lead.id, realTime.instant().plus(rules.rest(lead.channel)), "渠道限速");
      return Optional.empty();
    }
    if (lead.attempts == 1 && !lead.urgent && !lead.addressPrint.isEmpty()) {
      deliveries.carry(lead, now);
    }
    return gathered(lead);
  }

  /** Sends or asks; no transaction is open meanwhile. */
  Outcome send(Ready ready) {
    return ready.ask()
        ? adapters.ask(ready.channel(), ready.parcel())
        : adapters.send(ready.channel(), ready.parcel());
  }

  @Transactional
  boolean nothingDue(Channel channel) {
    return !deliveries.due(channel, clock.instant());
  }

  private Optional<Ready> gathered(Delivery lead) {
    List<Delivery> together = deliveries.together(lead.id);
    Map<UUID, PutMessage> messages =
        inbox.messages(together.stream().map(delivery -> delivery.messageId).toList());
    Map<UUID, String> obsolete = obsolete(messages.values());
    List<PutMessage> holding = new ArrayList<>();
    for (Delivery delivery : together) {
      String reason = obsolete.get(delivery.messageId);
      if (reason == null) {
        holding.add(Objects.requireNonNull(messages.get(delivery.messageId)));
      } else if (!delivery.id.equals(lead.id)) {
        settle(delivery, reason);
      }
    }
    if (holding.isEmpty()) {
      settle(lead, obsolete.get(lead.messageId));
      return Optional.empty();
    }
    return Optional.of(ready(lead, holding, false));
  }

  private void settle(Delivery delivery, @Nullable String reason) {
    delivery.status = DeliveryStatus.SKIPPED;
    delivery.reason = reason;
    delivery.settledAt = clock.instant();
  }

  private Ready ready(Delivery lead, List<PutMessage> messages, boolean ask) {
    Secrets secrets =
        lead.contactId == null ? Secrets.NONE : contacts.secrets(lead.contactId, clock.instant());
    return new Ready(
        lead.id,
        lead.channel,
        letters.parcel(lead, address(lead, messages.getFirst()).orElse(""), secrets, messages),
        ask);
  }

  /** Opened for this attempt; of somebody outside it is kept apart, and may be gone. */
  private Optional<String> address(Delivery lead, PutMessage message) {
    return message.kind() == MessageKind.PERSON
        ? complainants
            .address(UUID.fromString(message.recipient().key()), lead.channel)
            .map(ComplainantAddress::address)
        : Optional.of(seal.address(lead.address));
  }

  /** Why messages are not to be sent any more, by their ids. */
  private Map<UUID, String> obsolete(Collection<PutMessage> messages) {
    Map<Said, String> reasons =
        obsolescence.of(
            messages.stream().flatMap(message -> said(message).stream()).distinct().toList());
    Map<UUID, String> obsolete = new HashMap<>();
    for (PutMessage message : messages) {
      said(message).map(reasons::get).ifPresent(reason -> obsolete.put(message.id(), reason));
    }
    return obsolete;
  }

  private static Optional<Said> said(PutMessage message) {
    UUID clockId = message.clockId();
    Rung rung = message.rung();
    return clockId == null || rung == null
        ? Optional.empty()
        : Optional.of(new Said(clockId, rung));
  }
}
