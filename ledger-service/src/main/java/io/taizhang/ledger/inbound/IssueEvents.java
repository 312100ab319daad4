package io.taizhang.ledger.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.fix.ClosedCause;
import io.taizhang.ledger.fix.FixBook;
import io.taizhang.ledger.onetrip.OneTripLedger;
import io.taizhang.ledger.onetrip.Remedy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Closed issues: their cause and fix complete the row of the trip that failed, and their cause goes
 * into the fix list of the checklist that it lies in.
 */
@ApplicationScoped
class IssueEvents implements EventConsumer {

  private static final String CLOSED = "io.taizhang.issue.issue.closed.v1";
  private static final Caller SYSTEM = Caller.system("ledger-service");

  /**
   * A closed issue.
   *
   * @param checklistItem the checklist's item that the cause lies in, if it is named: its key, or
   *     an object with it
   */
  record Closed(
      UUID issueId,
      @Nullable String number,
      @Nullable UUID projectId,
      @Nullable UUID itemId,
      @Nullable UUID oneTripId,
      @Nullable String cause,
      String causeText,
      @Nullable JsonNode checklistItem,
      String fix,
      Instant closedAt) {}

  private final EventJson json;
  private final OneTripLedger oneTrip;
  private final FixBook fixes;

  IssueEvents(EventJson json, OneTripLedger oneTrip, FixBook fixes) {
    this.json = json;
    this.oneTrip = oneTrip;
    this.fixes = fixes;
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
    RegionPath region = new RegionPath(event.region());
    fixes.closed(SYSTEM, cause(closed, region));
    UUID row = closed.oneTripId();
    if (row != null) {
      oneTrip.complete(SYSTEM, row, remedy(closed, region));
    }
  }

  private static ClosedCause cause(Closed closed, RegionPath region) {
    return new ClosedCause(
        closed.issueId(),
        Objects.requireNonNullElseGet(closed.number(), closed.issueId()::toString),
        closed.projectId(),
        closed.itemId(),
        closed.oneTripId(),
        line(closed.checklistItem()),
        Objects.requireNonNullElse(closed.cause(), "OTHER"),
        closed.causeText(),
        closed.closedAt(),
        region);
  }

  /** The key, as it is or inside what describes the item. */
  private static @Nullable String line(@Nullable JsonNode named) {
    JsonNode key = named == null || !named.isObject() ? named : named.path("key");
    return key == null || !key.isTextual() ? null : key.asText();
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
