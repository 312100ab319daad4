package io.taizhang.notification.delivery;

import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.recipient.Recipients;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notice that could not be told is not lost: it is reported, and where nobody at all was told of
 * its intent the next one up is: officer → department → responsible leader → supervision.
 */
@ApplicationScoped
class Escalation {

  private static final String UNREGISTERED = "没有登记过的接收人，也没有联系方式";

  private final Inbox inbox;
  private final Recipients recipients;
  private final Directory directory;
  private final UnreachedNotices unreached;
  private final Clock clock;

  Escalation(
      Inbox inbox,
      Recipients recipients,
      Directory directory,
      UnreachedNotices unreached,
      Clock clock) {
    this.inbox = inbox;
    this.recipients = recipients;
    this.directory = directory;
    this.unreached = unreached;
    this.clock = clock;
  }

  /**
   * Reports messages of one intent that were just put and that nobody is there to read.
   *
   * @param nobody whether nobody else is told of the intent
   * @return the message to the next one up, when there is one to send on
   */
  Optional<PutMessage> unreached(List<PutMessage> fresh, boolean nobody, Routes routes) {
    Optional<PutMessage> told = Optional.empty();
    for (PutMessage message : fresh) {
      Optional<PutMessage> next =
          nobody && told.isEmpty()
              ? routes.above(message).map(up -> put(message, routes.nameOf(message), up))
              : Optional.empty();
      report(message, UNREGISTERED, next);
      told = told.or(() -> next);
    }
    return told;
  }

  /**
   * Reports one that every channel has lost, once per message.
   *
   * @param nobody whether nobody else was told of the same intent
   * @return the message to the next one up, when there is one to send on
   */
  Optional<PutMessage> lost(PutMessage message, String reason, boolean nobody) {
    if (unreached.has(message.id())) {
      return Optional.empty();
    }
    Optional<PutMessage> next =
        nobody
            ? above(message).map(up -> put(message, directory.nameOf(message.recipient()), up))
            : Optional.empty();
    report(message, reason, next);
    return next;
  }

  private void report(PutMessage message, String reason, Optional<PutMessage> next) {
    UnreachedNotice notice = new UnreachedNotice();
    notice.id = Ids.next();
    notice.messageId = message.id();
    notice.regionPath = message.regionPath();
    notice.reason = reason;
    notice.escalatedTo = next.map(PutMessage::id).orElse(null);
    notice.foundAt = clock.instant();
    unreached.persist(notice);
  }

  private PutMessage put(PutMessage message, String name, Recipient next) {
    return inbox.put(
        message.escalated(
            next,
            "【未送达】" + message.heading(),
            "【未送达】以下通知未能送达" + name + "，请转告并督促登记联系方式：" + message.text()));
  }

  private Optional<Recipient> above(PutMessage message) {
    return recipients
        .resolving(Stream.ofNullable(message.projectId()).toList(), clock.instant())
        .above(
            message.recipient(),
            message.projectId(),
            up -> directory.knows(up) && !inbox.has(message.intentId(), up));
  }
}
