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
  Optional<Stretch> next() throws SQLException {
    return resting() ? Optional.empty() : super.next();
  }

  @Override
  boolean divide() throws SQLException {
    return !resting() && super.divide();
  }

  @Override
  boolean finish() throws SQLException {
    return !resting() && super.finish();
  }

  @Override
  List<StoredClock> candidates(Stretch stretch) throws SQLException {
    List<StoredClock> read = super.candidates(stretch);
    Runnable now = next;
    next = GatedRedatingStore::nothing;
    now.run();
    return read;
  }

  private boolean resting() {
    return engineRests && Thread.currentThread().getName().startsWith("redating-");
  }

  private static void nothing() {}
}
