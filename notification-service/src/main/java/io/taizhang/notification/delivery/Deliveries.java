package io.taizhang.notification.delivery;

import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.contact.Address;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.contact.ContactBook;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.inbox.MessageKind;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.recipient.NoticeKind;
import io.taizhang.notification.recipient.Preferences;
import io.taizhang.notification.recipient.Recipients;
import io.taizhang.notification.recipient.Resolving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages that go to the addresses of their recipients besides the inbox. */
@ApplicationScoped
public class Deliveries {

  private static final Set<Channel> EVERY_CHANNEL =
      Arrays.stream(Channel.values()).collect(Collectors.toUnmodifiableSet());

  private final DeliveryRepository deliveries;
  private final ContactBook contacts;
  private final Preferences preferences;
  private final SendingTimes times;
  private final Directory directory;
  private final Recipients recipients;
  private final Escalation escalation;
  private final Event<Enqueued> enqueued;
  private final Clock clock;

  Deliveries(
      DeliveryRepository deliveries,
      ContactBook contacts,
      Preferences preferences,
      SendingTimes times,
      Directory directory,
      Recipients recipients,
      Escalation escalation,
      Event<Enqueued> enqueued,
      Clock clock) {
    this.deliveries = deliveries;
    this.contacts = contacts;
    this.preferences = preferences;
    this.times = times;
    this.directory = directory;
    this.recipients = recipients;
    this.escalation = escalation;
    this.enqueued = enqueued;
    this.clock = clock;
  }

  /**
   * What one intent tells.
   *
   * @param messages those of the intent, which lie in the inbox
   * @param by the channels that they may go by besides
   */
  public record Mailing(List<PutMessage> messages, Set<Channel> by) {}

  /** How the recipients of a batch are reached; to be used within one transaction. */
  public Routes routes(Resolving resolving) {
    return new Routes(contacts, preferences, times, directory, resolving, clock.instant());
  }

  /**
   * Sends what a batch of intents tells on, after the commit. Where none of an intent's recipients
   * can be reached at all, the next one up is told, by every channel.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(Collection<Mailing> batch, Routes routes) {
    announced(batch.stream().flatMap(mailing -> fresh(mailing, routes)).toList());
  }

  /** Sends one message on, after the commit, and like them goes up. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(PutMessage message) {
    enqueue(List.of(new Mailing(List.of(message), EVERY_CHANNEL)), routes(List.of(message)));
  }

  /** Sends messages on by some channels only, after the commit; none goes up. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(List<PutMessage> messages, Set<Channel> by) {
    Routes routes = routes(messages);
    announced(messages.stream().flatMap(message -> fresh(message, by, routes)).toList());
  }

  /**
   * Sends a message to somebody outside, after the commit, by the one channel that was asked for.
   * The address is not copied: it is looked up when it goes, so that what was taken back or has
   * passed by then is not used.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueueOutside(PutMessage message, Channel channel) {
    NoticeKind kind = kind(message);
    Instant notBefore =
        times.next(message.recipient(), kind, message.regionPath(), clock.instant());
    Address later = new Address(channel, null, "", "");
    announced(Stream.of(delivery(message, kind, later, notBefore)).toList());
  }

  static NoticeKind kind(PutMessage message) {
    if (message.kind() == MessageKind.PERSON) {
      return NoticeKind.PERSON;
    }
    return NoticeKind.of(message.rung() == null ? null : message.rung().name());
  }

  private Routes routes(List<PutMessage> messages) {
    List<String> projects =
        messages.stream().flatMap(message -> Stream.ofNullable(message.projectId())).toList();
    return routes(recipients.resolving(projects, clock.instant()));
  }

  private void announced(List<Delivery> fresh) {
    deliveries.persist(fresh);
    if (!fresh.isEmpty()) {
      enqueued.fire(new Enqueued());
    }
  }

  private Stream<Delivery> fresh(Mailing mailing, Routes routes) {
    Stream<Delivery> meant =
        mailing.messages().stream().flatMap(message -> fresh(message, mailing.by(), routes));
    List<PutMessage> unreachable =
        mailing.messages().stream()
            .filter(message -> !routes.reaches(message.recipient(), message.regionPath()))
            .toList();
    boolean nobody = unreachable.size() == mailing.messages().size();
    return Stream.concat(
        meant,
        escalation.unreached(unreachable, nobody, routes).stream()
            .flatMap(next -> fresh(next, EVERY_CHANNEL, routes)));
  }

  private static Stream<Delivery> fresh(PutMessage message, Set<Channel> by, Routes routes) {
    NoticeKind kind = kind(message);
    return routes.of(message, kind, by).stream()
        .map(route -> delivery(message, kind, route.address(), route.notBefore()));
  }

  private static Delivery delivery(
      PutMessage message, NoticeKind kind, Address address, Instant notBefore) {
    Delivery delivery = new Delivery();
    delivery.id = Ids.next();
    delivery.messageId = message.id();
    delivery.channel = address.channel();
    delivery.contactId = address.contactId();
    delivery.address = address.sealed();
    delivery.addressPrint = address.print();
    delivery.urgent = kind.urgent();
    delivery.status = DeliveryStatus.PENDING;
    delivery.nextAttemptAt = Instant.EPOCH;
    delivery.notBefore = notBefore;
    return delivery;
  }
}
