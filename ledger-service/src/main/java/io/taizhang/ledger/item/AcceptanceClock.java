package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.ledger.item.domain.AcceptanceWindow;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the item's steps do to its acceptance window: it opens when papers or the full supplement
 * come in and closes with the answer. Each window is a clock of its own.
 */
@ApplicationScoped
class AcceptanceClock {

  private static final String KIND = "ACCEPTANCE";

  private final ClockBook book;
  private final ItemClocks clocks;
  private final Clock time;

  AcceptanceClock(ClockBook book, ItemClocks clocks, Clock time) {
    this.book = book;
    this.clocks = clocks;
    this.time = time;
  }

  void open(Caller caller, Item item, ProjectRef project, Instant now) {
    StoredClock window =
        book.start(
            caller.subject(),
            clocks.described(
                KIND,
                item.name + "（受理审查）",
                item,
                project,
                AcceptanceWindow.LIMIT,
                null,
                ExtensionRule.none()),
            now);
    item.papersReceivedAt = now;
    item.windowClockId = window.id();
    item.windowDueAt = book.snapshot(window).dueAt();
  }

  void close(Caller caller, Item item, String reason, Instant at) {
    UUID window = item.windowClockId;
    if (window != null) {
      book.stop(window, caller.subject(), reason, at);
    }
  }

  /** The window as the clock book has it at this moment, whatever was read before. */
  AcceptanceWindow current(Item item) {
    return new AcceptanceWindow(
        item.kind,
        item.status,
        stored(item).map(book::snapshot).map(ClockSnapshot::dueAt).orElse(null));
  }

  Optional<ClockView> view(Item item) {
    return stored(item).map(clock -> ClockView.of(book.snapshot(clock), time.instant()));
  }

  Optional<Explanation> explain(Item item) {
    return stored(item).map(book::explain);
  }

  private Optional<StoredClock> stored(Item item) {
    return item.windowClockId == null ? Optional.empty() : book.find(item.windowClockId);
  }
}
