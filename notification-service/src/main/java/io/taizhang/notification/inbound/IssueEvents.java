package io.taizhang.notification.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Facts of issue-service. */
@ApplicationScoped
class IssueEvents implements EventConsumer {

  private final ClockEvents clocks;

  IssueEvents(ClockEvents clocks) {
    this.clocks = clocks;
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
    return ClockEvents.types("issue");
  }

  @Override
  public void on(Event event) {
    clocks.on(event);
  }
}
