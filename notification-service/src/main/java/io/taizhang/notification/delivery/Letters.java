package io.taizhang.notification.delivery;

import io.taizhang.notification.channel.Parcel;
import io.taizhang.notification.contact.Secrets;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.inbox.MessageKind;
import io.taizhang.notification.inbox.PutMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Makes one parcel of one message or of many. */
@ApplicationScoped
class Letters {

  private static final String CLOSING = "\n\n本邮件由项目台账系统自动发出，请勿直接回复。\n";

  private final Directory directory;

  Letters(Directory directory) {
    this.directory = directory;
  }

  Parcel parcel(Delivery lead, String address, Secrets secrets, List<PutMessage> messages) {
    PutMessage first = messages.getFirst();
    String to = salutation(first) + "：\n\n";
    return new Parcel(
        lead.id,
        address,
        secrets,
        messages.size() == 1 ? first.heading() : "【合并通知】" + messages.size() + " 条通知",
        to + mail(messages) + CLOSING,
        lines(messages),
        messages.size() == 1 ? first.smsText() : sms(messages),
        first.at(),
        messages.stream().map(Letters::event).toList());
  }

  /** A complainant's name is not known here, and would not be put into a mail. */
  private String salutation(PutMessage message) {
    return message.kind() == MessageKind.PERSON ? "您好" : directory.nameOf(message.recipient());
  }

  private static String mail(List<PutMessage> messages) {
    return messages.stream()
        .map(message -> message.mailText() + link(message))
        .collect(Collectors.joining("\n\n"));
  }

  private static String lines(List<PutMessage> messages) {
    return messages.stream()
        .map(message -> message.text() + link(message))
        .collect(Collectors.joining("\n"));
  }

  private static String link(PutMessage message) {
    return message.link() == null ? "" : "\n时限说明：" + message.link();
  }

  /** Many in one short message: how many, and the last one whole. */
  private static String sms(List<PutMessage> messages) {
    PutMessage last = messages.getLast();
    return "您有 %d 条通知，请到收件箱查看。最近一条：%s".formatted(messages.size(), last.smsText());
  }

  private static String kind(PutMessage message) {
    if (message.recipient().kind() == RecipientKind.OWNER) {
      return "PROGRESS";
    }
    return message.rung() == null ? message.kind().name() : message.rung().name();
  }

  private static Parcel.NoticeEvent event(PutMessage message) {
    return new Parcel.NoticeEvent(
        message.id(),
        kind(message),
        message.heading(),
        message.text(),
        message.clockId(),
        message.subject() == null ? null : message.subject().type(),
        message.subject() == null ? null : message.subject().id(),
        message.link());
  }
}
