package io.taizhang.notification.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.taizhang.notification.contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;

/** E-mail by SMTP, at least once; a repeat is known by its Message-ID. */
@ApplicationScoped
class MailAdapter implements ChannelAdapter {

  private final Mailer mailer;

  MailAdapter(Mailer mailer) {
    this.mailer = mailer;
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public Outcome send(Parcel parcel) {
    String messageId = "<" + parcel.id() + "@taizhang>";
    mailer.send(
        Mail.withText(parcel.address(), parcel.heading(), parcel.mail())
            .addHeader("Message-ID", messageId));
    return new Outcome.Accepted(messageId);
  }
}
