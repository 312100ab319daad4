package io.taizhang.notification.calendar;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.Amendment;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Redating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tries editions out on the clocks heard of, with the calculator of those who own them. */
@ApplicationScoped
class Trials {

  private final TrialStore store;
  private final EditionRepository editions;
  private final Calendars calendars;
  private final Clock clock;

  Trials(TrialStore store, EditionRepository editions, Calendars calendars, Clock clock) {
    this.store = store;
    this.editions = editions;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Looks at the next clocks of a trial.
   *
   * @return how many; 0 when none was left, -1 when nothing is on trial
   */
  @Transactional(
      value = Transactional.TxType.REQUIRES_NEW,
      rollbackOn = {SQLException.class})
  int batch(int most) throws SQLException {
    Optional<Trial> next = store.next();
    if (next.isEmpty()) {
      return -1;
    }
    Trial trial = next.get();
    Edition edition = editions.systemFind(trial.editionId());
    Almanac before = calendars.almanac().at(trial.view().baseVersion());
    Almanac after = before.with(edition.numbered(before.version() + 1));
    List<ClockSnapshot> clocks = store.clocks(trial, edition.region(), most);
    List<Redating> moves =
        clocks.stream()
            .map(
                heard ->
                    new Amendment(before.in(heard.region()), after.in(heard.region()))
                        .redate(heard))
            .flatMap(Optional::stream)
            .toList();
    store.keep(trial, moves);
    store.goOn(trial, clocks, moves, clock.instant());
    return clocks.size();
  }
}
