package io.taizhang.chassis.failure;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;

/**
 * Which failures pass by themselves. Everything else would fail again, however often it is tried.
 */
public final class Failures {

  /** SQLSTATE classes: connection, rollback (deadlock), resources, intervention, system, locks. */
  private static final Set<String> TRANSIENT = Set.of("08", "40", "53", "55", "57", "58");

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final String DRIVER = "org.postgresql.";

  private Failures() {}

  /** Looks at causes and at what was suppressed: a commit that breaks tells why only there. */
  public static boolean passing(Throwable failure) {
    return passingItself(failure)
        || (failure.getCause() != null && passing(failure.getCause()))
        || Arrays.stream(failure.getSuppressed()).anyMatch(Failures::passing);
  }

  /** Whether it is that somebody else held a row or a key for longer than was to be waited. */
  public static boolean heldUp(Throwable failure) {
    return (failure instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()))
        || (failure.getCause() != null && heldUp(failure.getCause()));
  }

  private static boolean passingItself(Throwable failure) {
    return switch (failure) {
      case SQLException sql -> passing(sql);
      case SystemException _, OptimisticLockException _ -> true;
      case StackOverflowError _ -> false;
      case VirtualMachineError _ -> true;
      case AssertionError assertion -> ofDriver(assertion);
      default -> false;
    };
  }

  /** With assertions on, the driver shows a connection that was ended amid a batch like this. */
  private static boolean ofDriver(AssertionError failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(DRIVER);
  }

  private static boolean passing(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || (state.length() == 5 && TRANSIENT.contains(state.substring(0, 2)));
  }
}
