package io.taizhang.notification.person;

import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.delivery.DeliveryView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a complainant was told, and whether it arrived.
 *
 * @param number the issue's number
 * @param happenedAt when what is told of happened, business time
 * @param status NO_CONTACT while there is nobody to tell, else the delivery's
 * @param maskedAddress such as 138****0000
 * @param attempts so far
 * @param reason why it did not go
 */
record PersonNoticeView(
    UUID id,
    UUID issueId,
    String number,
    PersonNoticeKind kind,
    Instant happenedAt,
    String status,
    @Nullable Channel channel,
    @Nullable String maskedAddress,
    int attempts,
    @Nullable Instant settledAt,
    @Nullable String reason) {

  private static final String NO_CONTACT = "NO_CONTACT";

  static PersonNoticeView of(PersonNotice notice, @Nullable DeliveryView delivery) {
    return new PersonNoticeView(
        notice.id,
        notice.issueId,
        notice.number,
        notice.kind,
        notice.happenedAt,
        delivery == null ? NO_CONTACT : delivery.status(),
        notice.channel,
        notice.maskedAddress,
        delivery == null ? 0 : delivery.attempts(),
        delivery == null ? null : delivery.settledAt(),
        delivery == null ? null : delivery.reason());
  }
}
