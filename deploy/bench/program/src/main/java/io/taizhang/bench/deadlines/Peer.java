package io.taizhang.bench.deadlines;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Something that fires what is due, with a handler in Java that only counts. */
interface Peer extends AutoCloseable {

  String name();

  /**
   * Leaves work to be done.
   *
   * @param first when the first is due
   * @param apart how far the others lie apart
   */
  void fill(Instant first, Duration apart, int count) throws Exception;

  /** Begins to fire. */
  void start() throws Exception;

  Log log();

  @Override
  void close() throws SQLException;
}
