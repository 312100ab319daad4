package io.taizhang.chassis.clockbook;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The store of re-dating as tests want it: the engine finds nothing to do while a test takes the
 * batches itself, and something may happen after a batch has been read.
 */
@Mock
@Singleton
class GatedRedatingStore extends RedatingStore {

  private volatile boolean engineRests;
  private volatile Runnable next = GatedRedatingStore::nothing;

  GatedRedatingStore(DataSource dataSource, ClockStore clocks, Clock clock) {
    super(dataSource, clocks, clock);
  }

  /** The engine finds nothing until {@link #release}. */
  void hold() {
    engineRests = true;
  }

  void release() {
    engineRests = false;
    next = GatedRedatingStore::nothing;
  }

  /** Does this once, when a batch has been read and not yet written. */
  void afterTheNextRead(Runnable once) {
    next = once;
  }

  @Override
  Optional<Redating> next() throws SQLException {
    boolean engine = Thread.currentThread().getName().equals("redating");
    return engine && engineRests ? Optional.empty() : super.next();
  }

  @Override
  List<StoredClock> candidates(Redating redating, int most) throws SQLException {
    List<StoredClock> read = super.candidates(redating, most);
    Runnable now = next;
    next = GatedRedatingStore::nothing;
    now.run();
    return read;
  }

  private static void nothing() {}
}
