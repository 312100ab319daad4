package io.taizhang.chassis.calendar;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of every region as this service knows it. Whoever writes what rests on a due date
 * asks with {@link #held}; whoever only reads, with {@link #in}.
 */
@ApplicationScoped
public class Calendars {

  private final CalendarStore store;
  private final Event<CalendarInstalled> installed;
  private final TransactionSynchronizationRegistry transactions;
  private volatile Kept kept = new Kept(null, Almanac.base());

  Calendars(
      CalendarStore store,
      Event<CalendarInstalled> installed,
      TransactionSynchronizationRegistry transactions) {
    this.store = store;
    this.installed = installed;
    this.transactions = transactions;
  }

  /** The almanac up to the newest version installed. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Almanac almanac() {
    Optional<UUID> newest = store.newest();
    Kept now = kept;
    if (newest.isEmpty()) {
      return Almanac.base();
    }
    if (newest.get().equals(now.newest)) {
      return now.almanac;
    }
    Almanac almanac = store.almanac();
    kept = new Kept(newest.get(), almanac);
    return almanac;
  }

  /** The calendar and the office hours of a region. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Timetable in(RegionPath region) {
    return almanac().in(region.value());
  }

  /** The same as it stood at an earlier version. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Timetable in(RegionPath region, int version) {
    return almanac().at(version).in(region.value());
  }

  /**
   * The same, and no newer version is installed before the transaction ends: what is written by it
   * is found by whoever reckons everything again after an installation.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Timetable held(RegionPath region) {
    return held().in(region.value());
  }

  /** The same for every region; asked for once in a transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Almanac held() {
    Almanac held = (Almanac) transactions.getResource(this);
    if (held == null) {
      store.holdOff();
      held = almanac();
      transactions.putResource(this, held);
    }
    return held;
  }

  /**
   * Installs a version, once no transaction writes by an older one, and tells those who reckon by
   * it. One that is known already does nothing.
   *
   * @return whether it was news
   * @throws IllegalArgumentException if versions before it are missing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean install(CalendarVersion next) {
    store.waitForWriters();
    Almanac almanac = almanac();
    if (next.version() <= almanac.version()) {
      return false;
    }
    transactions.putResource(this, almanac.with(next));
    store.keep(next);
    installed.fire(new CalendarInstalled(next));
    return true;
  }

  /**
   * Installs what is made for the number that comes next.
   *
   * @param made makes the version of that number; what it throws leaves everything as it was
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public CalendarVersion installNext(IntFunction<CalendarVersion> made) {
    store.waitForWriters();
    CalendarVersion next = made.apply(almanac().version() + 1);
    install(next);
    return next;
  }

  private record Kept(@Nullable UUID newest, Almanac almanac) {}
}
