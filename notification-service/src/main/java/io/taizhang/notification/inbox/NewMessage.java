package io.taizhang.notification.inbox;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to put into an inbox.
 *
 * @param intentId what it comes from: a fired rung, a digest; one message each per recipient
 * @param clockId the clock it is about, null for a digest
 * @param rung the rung that fired, null for a digest
 * @param heading the mark and the title, as a subject line
 * @param text the whole notice in one line or a few
 * @param at business time
 * @param kind what sort of message it is
 * @param mail the text of a mail, null where it is {@code text}
 * @param sms the text of a short message, null where it is {@code text}
 * @param link where the deadline explains itself, if it does
 */
public record NewMessage(
    UUID intentId,
    @Nullable UUID clockId,
    @Nullable Rung rung,
    long revision,
    String regionPath,
    Recipient recipient,
    @Nullable Subject subject,
    String heading,
    String text,
    Instant at,
    MessageKind kind,
    @Nullable String mail,
    @Nullable String sms,
    @Nullable String link) {

  /** The notice of a rung. */
  public NewMessage(
      UUID intentId,
      UUID clockId,
      Rung rung,
      long revision,
      String regionPath,
      Recipient recipient,
      Subject subject,
      String heading,
      String text,
      Instant at) {
    this(
        intentId,
        clockId,
        rung,
        revision,
        regionPath,
        recipient,
        subject,
        heading,
        text,
        at,
        MessageKind.NOTICE,
        null,
        null,
        null);
  }

  /** The same with its forms on other channels. */
  public NewMessage with(
      @Nullable String otherMail, @Nullable String otherSms, @Nullable String otherLink) {
    return new NewMessage(
        intentId,
        clockId,
        rung,
        revision,
        regionPath,
        recipient,
        subject,
        heading,
        text,
        at,
        kind,
        otherMail,
        otherSms,
        otherLink);
  }

  /** What a complainant is told. */
  public static NewMessage person(
      UUID noticeId, String regionPath, Recipient person, String heading, String text, Instant at) {
    return new NewMessage(
        noticeId,
        null,
        null,
        0,
        regionPath,
        person,
        null,
        heading,
        text,
        at,
        MessageKind.PERSON,
        null,
        null,
        null);
  }

  /** What a digest says. */
  public static NewMessage digest(
      UUID digestId,
      String regionPath,
      Recipient recipient,
      String heading,
      String text,
      Instant at) {
    return new NewMessage(
        digestId,
        null,
        null,
        0,
        regionPath,
        recipient,
        null,
        heading,
        text,
        at,
        MessageKind.DIGEST,
        null,
        null,
        null);
  }
}
