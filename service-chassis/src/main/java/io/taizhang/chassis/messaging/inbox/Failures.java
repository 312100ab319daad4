package io.taizhang.chassis.messaging.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which failures pass by themselves. Everything else is deterministic and parks the event. */
final class Failures {

  /** SQLSTATE classes: connection, rollback (deadlock), resources, intervention, system, locks. */
  private static final Set<String> TRANSIENT = Set.of("08", "40", "53", "55", "57", "58");

  private Failures() {}

  static boolean passing(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && passing(sql)) {
        return true;
      }
      if (cause instanceof SystemException || cause instanceof OptimisticLockException) {
        return true;
      }
    }
    return false;
  }

  private static boolean passing(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || (state.length() == 5 && TRANSIENT.contains(state.substring(0, 2)));
  }
}
