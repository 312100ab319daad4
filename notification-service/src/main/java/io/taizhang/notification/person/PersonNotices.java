package io.taizhang.notification.person;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.contact.ComplainantAddress;
import io.taizhang.notification.contact.ComplainantContacts;
import io.taizhang.notification.delivery.Deliveries;
import io.taizhang.notification.delivery.OtherWay;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.template.Forms;
import io.taizhang.notification.template.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells complainants that their issue was accepted, that it takes until a later day and that there
 * is a result: the number, the day, and that the query code opens it; nothing of what it is about,
 * for others may read along. The fact and the contact come over two topics in either order;
 * whichever is second sends. Who cannot be told by short message is told by e-mail, where there is
 * an address.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonNotices implements OtherWay {

  /** What happened longer ago is news to nobody; so a replica is rebuilt without telling again. */
  private static final Duration TOO_OLD = Duration.ofDays(7);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("M月d日", Locale.CHINA).withZone(BusinessZone.ZONE);

  private final PersonNoticeRepository notices;
  private final ComplainantContacts contacts;
  private final Words words;
  private final Inbox inbox;
  private final Deliveries deliveries;
  private final Clock clock;

  PersonNotices(
      PersonNoticeRepository notices,
      ComplainantContacts contacts,
      Words words,
      Inbox inbox,
      Deliveries deliveries,
      Clock clock) {
    this.notices = notices;
    this.contacts = contacts;
    this.words = words;
    this.inbox = inbox;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** Something has happened that the issue's person is told, once. */
  public void happened(
      UUID issueId, String number, PersonNoticeKind kind, RegionPath region, Instant at) {
    happened(issueId, number, kind, region, at, null);
  }

  /** The issue's person is told, once, until when it takes now. */
  public void extended(UUID issueId, String number, RegionPath region, Instant at, Instant dueAt) {
    happened(issueId, number, PersonNoticeKind.EXTENDED, region, at, dueAt);
  }

  private void happened(
      UUID issueId,
      String number,
      PersonNoticeKind kind,
      RegionPath region,
      Instant at,
      @Nullable Instant dueAt) {
    notices.lock(issueId);
    if (notices.has(issueId, kind, at)) {
      return;
    }
    PersonNotice notice = new PersonNotice();
    notice.id = Ids.next();
    notice.issueId = issueId;
    notice.number = number;
    notice.kind = kind;
    notice.regionPath = region.value();
    notice.happenedAt = at;
    notice.dueAt = dueAt;
    notices.persist(notice);
    tell(notice);
  }

  /** Before a contact of the issue's person is kept or deleted. */
  public void contactComes(UUID issueId) {
    notices.lock(issueId);
  }

  /** A contact has been kept: what was to be told last and could not be is told now. */
  public void contactCame(UUID issueId) {
    notices.newest(issueId).filter(notice -> notice.messageId == null).ifPresent(this::tell);
  }

  @Override
  public Optional<Channel> after(PutMessage message, Channel lost) {
    PersonNotice notice = notices.systemFind(message.intentId());
    return lost == Channel.EMAIL
        ? Optional.empty()
        : contacts
            .address(notice.issueId, Channel.EMAIL)
            .map(
                address -> {
                  goes(notice, address);
                  return address.channel();
                });
  }

  private void tell(PersonNotice notice) {
    if (notice.happenedAt.isBefore(clock.instant().minus(TOO_OLD))) {
      return;
    }
    contacts.address(notice.issueId).ifPresent(address -> tell(notice, address));
  }

  private void tell(PersonNotice notice, ComplainantAddress address) {
    Forms forms =
        words.of(
            notice.kind.words(),
            Map.of(
                "number",
                notice.number,
                "on",
                DAY.format(Objects.requireNonNullElse(notice.dueAt, notice.happenedAt))));
    NewMessage message =
        NewMessage.person(
                notice.id,
                notice.regionPath,
                new Recipient(RecipientKind.PERSON, notice.issueId.toString()),
                forms.heading(),
                forms.line(),
                clock.instant())
            .with(forms.mail(), forms.sms(), null);
    PutMessage put = inbox.put(message);
    notice.messageId = put.id();
    goes(notice, address);
    deliveries.enqueueOutside(put, address.channel());
  }

  private static void goes(PersonNotice notice, ComplainantAddress address) {
    notice.channel = address.channel();
    notice.maskedAddress = address.masked();
  }
}
