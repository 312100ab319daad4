package io.taizhang.ledger.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.onetrip.OneTripLedger;
import io.taizhang.ledger.onetrip.Remedy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closed issues: their cause and fix complete the row of the trip that failed. */
@ApplicationScoped
class IssueEvents implements EventConsumer {

  private static final String CLOSED = "io.taizhang.issue.issue.closed.v1";
  private static final Caller SYSTEM = Caller.system("ledger-service");

  record Closed(
      UUID issueId, @Nullable UUID oneTripId, String causeText, String fix, Instant closedAt) {}

  private final EventJson json;
  private final OneTripLedger oneTrip;

  IssueEvents(EventJson json, OneTripLedger oneTrip) {
    this.json = json;
    this.oneTrip = oneTrip;
  }

  @Override
  public String name() {
    return "ledger-service.issue";
  }

  @Override
  public String topic() {
    return "taizhang.issue.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(CLOSED);
  }

  @Override
  public void on(Event event) {
    Closed closed = json.data(event, Closed.class);
    UUID row = closed.oneTripId();
    if (row != null) {
      oneTrip.complete(SYSTEM, row, remedy(closed, new RegionPath(event.region())));
    }
  }

  private static Remedy remedy(Closed closed, RegionPath region) {
    return new Remedy(
        closed.issueId(),
        closed.causeText(),
        closed.fix(),
        BusinessZone.dateOf(closed.closedAt()),
        region);
  }
}
