package io.taizhang.notification.channel;

import io.taizhang.notification.contact.Secrets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to send to one address.
 *
 * @param id the same at every attempt: Message-ID, idempotency key, event id
 * @param address open, for this attempt only
 * @param secrets what it is signed with
 * @param heading a subject line
 * @param mail the text of a mail
 * @param line the text in one line or a few
 * @param sms the text of a short message, without signature
 * @param at business time of the notice
 * @param events the notices as data, one each
 */
public record Parcel(
    UUID id,
    String address,
    Secrets secrets,
    String heading,
    String mail,
    String line,
    String sms,
    Instant at,
    List<NoticeEvent> events) {

  public Parcel {
    events = List.copyOf(events);
  }

  /**
   * A notice as another system reads it.
   *
   * @param kind the rung, or the kind of digest
   * @param clockId the clock it is about, if any
   * @param link where the deadline explains itself
   */
  public record NoticeEvent(
      UUID messageId,
      String kind,
      String heading,
      String text,
      @Nullable UUID clockId,
      @Nullable String subjectType,
      @Nullable String subjectId,
      @Nullable String link) {}

  @Override
  public String toString() {
    return "Parcel[" + id + "]";
  }
}
