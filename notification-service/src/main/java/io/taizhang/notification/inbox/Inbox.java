package io.taizhang.notification.inbox;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The messages in the application; each reader has a reading mark of one's own. */
@ApplicationScoped
public class Inbox {

  private final Messages messages;
  private final MessageReads reads;
  private final Directory directory;
  private final Scopes scopes;
  private final Clock clock;

  Inbox(Messages messages, MessageReads reads, Directory directory, Scopes scopes, Clock clock) {
    this.messages = messages;
    this.reads = reads;
    this.directory = directory;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** Puts a message where its recipient finds it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public PutMessage put(NewMessage fresh) {
    Message message = new Message();
    message.id = Ids.next();
    message.intentId = fresh.intentId();
    message.clockId = fresh.clockId();
    message.rung = fresh.rung();
    message.revision = fresh.revision();
    message.regionPath = fresh.regionPath();
    message.recipientKind = fresh.recipient().kind();
    message.recipientKey = fresh.recipient().key();
    message.subject = fresh.subject();
    message.heading = fresh.heading();
    message.text = fresh.text();
    message.kind = fresh.kind();
    message.mail = fresh.mail();
    message.sms = fresh.sms();
    message.link = fresh.link();
    message.createdAt = fresh.at();
    messages.persist(message);
    return message.put();
  }

  /** Whether this recipient has a message of that intent. */
  public boolean has(UUID intentId, Recipient recipient) {
    return messages.has(intentId, recipient);
  }

  /** Whether anybody has read it. */
  public boolean isRead(UUID id) {
    return reads.any(id);
  }

  /** The message of that id, whoever it is for. */
  public PutMessage message(UUID id) {
    return messages.systemFind(id).put();
  }

  /** The messages of those ids, by id, whoever they are for. */
  public Map<UUID, PutMessage> messages(Collection<UUID> ids) {
    return messages.systemFind(ids).stream()
        .map(Message::put)
        .collect(Collectors.toMap(PutMessage::id, message -> message));
  }

  /** The messages that an intent brought about. */
  public List<PutMessage> ofIntent(UUID intentId) {
    return messages.systemOfIntent(intentId).stream().map(Message::put).toList();
  }

  @Transactional
  Page<MessageView> list(Caller caller, boolean unreadOnly, PageRequest page) {
    List<Message> rows = messages.visible(visibility(caller), unreadOnly, page);
    Set<UUID> read =
        reads.readOf(rows.stream().map(message -> message.id).toList(), caller.subject());
    return Page.of(rows, page, message -> message.id.toString())
        .map(message -> view(message, read.contains(message.id)));
  }

  /** The caller's messages after an id, oldest first. */
  @Transactional
  List<MessageView> after(Caller caller, UUID id, int most) {
    List<Message> rows = messages.after(visibility(caller), id, most);
    Set<UUID> read =
        reads.readOf(rows.stream().map(message -> message.id).toList(), caller.subject());
    return rows.stream().map(message -> view(message, read.contains(message.id))).toList();
  }

  @Transactional
  long unread(Caller caller) {
    return messages.unread(visibility(caller));
  }

  @Transactional
  MessageView read(Caller caller, UUID id) {
    Message message =
        messages
            .visible(visibility(caller), id)
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有消息 " + id));
    reads.note(id, caller.subject(), clock.instant());
    return view(message, true);
  }

  private Visibility visibility(Caller caller) {
    return Visibility.of(caller, scopes::region);
  }

  private MessageView view(Message message, boolean read) {
    return MessageView.of(message, directory.nameOf(message.recipient()), read);
  }
}
