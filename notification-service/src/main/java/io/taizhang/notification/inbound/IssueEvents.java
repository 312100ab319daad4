package io.taizhang.notification.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.person.PersonNoticeKind;
import io.taizhang.notification.person.PersonNotices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts of issue-service: its clocks, its orders by rule and by hand, what complainants are told.
 */
@ApplicationScoped
class IssueEvents implements EventConsumer {

  private static final String ACCEPTED = ClockEvents.type("issue", "issue.accepted");
  private static final String EXTENDED = ClockEvents.type("issue", "issue.extended");
  private static final String FED_BACK = ClockEvents.type("issue", "issue.fed-back");
  private static final String ORDERED = ClockEvents.type("issue", "supervision.ordered");

  private final ClockEvents clocks;
  private final PersonNotices notices;
  private final EventJson json;

  IssueEvents(ClockEvents clocks, PersonNotices notices, EventJson json) {
    this.clocks = clocks;
    this.notices = notices;
    this.json = json;
  }

  @Override
  public String name() {
    return "notification-service.issue";
  }

  @Override
  public String topic() {
    return "taizhang.issue.v1";
  }

  @Override
  public Set<String> types() {
    return Stream.concat(
            Stream.of(ACCEPTED, EXTENDED, FED_BACK, ORDERED), ClockEvents.types("issue").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void on(Event event) {
    RegionPath region = new RegionPath(event.region());
    if (event.type().equals(ACCEPTED)) {
      var told = json.data(event, ToldOfIssue.Accepted.class);
      notices.happened(
          told.issueId(), told.number(), PersonNoticeKind.ACCEPTED, region, told.acceptedAt());
    } else if (event.type().equals(EXTENDED)) {
      var told = json.data(event, ToldOfIssue.Extended.class);
      notices.extended(told.issueId(), told.number(), region, told.extendedAt(), told.dueAt());
    } else if (event.type().equals(FED_BACK)) {
      var told = json.data(event, ToldOfIssue.FedBack.class);
      notices.happened(
          told.issueId(), told.number(), PersonNoticeKind.FED_BACK, region, told.fedBackAt());
    } else if (event.type().equals(ORDERED)) {
      clocks.orderedByRule(event);
    } else {
      clocks.on(event);
    }
  }
}
