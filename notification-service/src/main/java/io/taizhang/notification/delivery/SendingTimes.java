package io.taizhang.notification.delivery;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.recipient.NoticeKind;
import io.taizhang.notification.recipient.Preferences;
import io.taizhang.notification.recipient.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** When something may go to somebody: office hours of the region, quiet hours, merging. */
@ApplicationScoped
class SendingTimes {

  /** Quiet hours and office hours cannot push each other on for longer than this many rounds. */
  private static final int ROUNDS = 4;

  private final Calendars calendars;
  private final Preferences preferences;
  private final ChannelRules rules;
  private final DeliveryRepository deliveries;

  SendingTimes(
      Calendars calendars,
      Preferences preferences,
      ChannelRules rules,
      DeliveryRepository deliveries) {
    this.calendars = calendars;
    this.preferences = preferences;
    this.rules = rules;
    this.deliveries = deliveries;
  }

  /**
   * From when on it may go. What is not urgent waits for the end of the window that the last one to
   * the same address opened, so that many become one.
   */
  Instant first(
      Recipient recipient,
      NoticeKind kind,
      Channel channel,
      String print,
      String region,
      Instant now) {
    Instant from = now;
    if (!kind.urgent()) {
      Instant open = now.minus(rules.window(channel));
      from =
          deliveries
              .lastSent(channel, print)
              .filter(last -> last.isAfter(open))
              .map(last -> last.plus(rules.window(channel)))
              .orElse(now);
    }
    return next(recipient, kind, region, from);
  }

  /** The instant itself, or the next one at which the recipient may be told. */
  Instant next(Recipient recipient, NoticeKind kind, String region, Instant from) {
    LadderTimes times = new LadderTimes(calendars.in(new RegionPath(region)));
    Optional<QuietHours> quiet = kind.urgent() ? Optional.empty() : preferences.quiet(recipient);
    Instant at = times.officeInstant(from);
    for (int round = 0; quiet.isPresent() && round < ROUNDS; round++) {
      Instant after = times.officeInstant(quiet.get().next(at));
      if (after.equals(at)) {
        return at;
      }
      at = after;
    }
    return at;
  }
}
