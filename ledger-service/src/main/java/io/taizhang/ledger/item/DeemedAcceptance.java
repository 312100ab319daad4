package io.taizhang.ledger.item;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.item.domain.AcceptanceWindow;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Records what the law has made of papers that nobody answered in time: the item is accepted from
 * the day they were received, so its decision clock starts on that day. Source: 行政许可法 art. 32.
 */
@ApplicationScoped
class DeemedAcceptance {

  private static final Caller SYSTEM = Caller.system("ledger-service");
  private static final String REASON = "逾期未答复，视为受理";

  private final ItemRepository items;
  private final Projects projects;
  private final AcceptanceClock acceptanceClock;
  private final DecisionClock decisionClock;
  private final ItemRecorder recorder;
  private final Clock clock;

  DeemedAcceptance(
      ItemRepository items,
      Projects projects,
      AcceptanceClock acceptanceClock,
      DecisionClock decisionClock,
      ItemRecorder recorder,
      Clock clock) {
    this.items = items;
    this.projects = projects;
    this.acceptanceClock = acceptanceClock;
    this.decisionClock = decisionClock;
    this.recorder = recorder;
    this.clock = clock;
  }

  /** Records it in a transaction of its own; false when there is nothing to record. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean record(UUID id) {
    return items.systemLock(id).filter(this::deemed).map(this::settled).isPresent();
  }

  /** The locked item, with the acceptance recorded if the law has accepted it by now. */
  Item settled(Item item) {
    if (deemed(item)) {
      Instant received = Objects.requireNonNull(item.papersReceivedAt);
      Instant due = Objects.requireNonNull(acceptanceClock.current(item).dueAt());
      item.status = ItemStatus.ACCEPTED;
      item.acceptedAt = received;
      item.deemedAccepted = true;
      acceptanceClock.close(SYSTEM, item, REASON, due);
      decisionClock.start(SYSTEM, item, projects.systemRef(item.projectId), received);
      recorder.deemedAccepted(SYSTEM, item);
    }
    return item;
  }

  private boolean deemed(Item item) {
    if (!item.status.awaitsAnswer()) {
      return false;
    }
    AcceptanceWindow window = acceptanceClock.current(item);
    return window.deemsAccepted(clock.instant());
  }
}
