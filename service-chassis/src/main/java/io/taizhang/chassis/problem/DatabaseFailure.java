package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a failed statement means to the caller, by SQLState: two who registered the same thing at
 * once, two who changed it at once, a database that wants the request again, no connection to it in
 * time because all are in use. Everything else is a fault of ours.
 */
final class DatabaseFailure {

  private static final String RETRY_SECONDS = "1";
  private static final String BUSY_SECONDS = "2";
  private static final int DEEPEST = 20;

  private DatabaseFailure() {}

  static HttpProblem problem(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      HttpProblem problem = told(cause);
      if (problem != null) {
        return problem;
      }
      cause = cause.getCause();
    }
    return CommonProblem.INTERNAL.because(CommonProblem.INTERNAL.title());
  }

  private static @Nullable HttpProblem told(Throwable cause) {
    return switch (cause) {
      case HttpProblem problem -> problem;
      case OptimisticLockException _ ->
          CommonProblem.PRECONDITION_FAILED.because("内容刚刚被他人更改，请重新读取后再试");
      case SQLException failure when waitedInVain(failure) ->
          CommonProblem.TOO_MANY_REQUESTS.because(
              "系统繁忙，这一次没有处理，请稍后重试", "Retry-After", BUSY_SECONDS);
      case SQLException failure -> byState(failure.getSQLState());
      default -> null;
    };
  }

  /** The pool says so in words alone; a test holds it to them. */
  private static boolean waitedInVain(SQLException failure) {
    String message = failure.getMessage();
    return failure.getSQLState() == null
        && message != null
        && message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
  }

  private static @Nullable HttpProblem byState(@Nullable String state) {
    return switch (state) {
      case "23505" -> CommonProblem.CONFLICT.because("相同的内容刚刚被登记，请重新读取");
      case "40001", "40P01", "55P03", "53300", "57P01", "57P02", "57P03" -> again();
      case null -> null;
      default -> state.startsWith("08") ? again() : null;
    };
  }

  private static HttpProblem again() {
    return CommonProblem.UNAVAILABLE.because("数据库繁忙，请稍后重试", "Retry-After", RETRY_SECONDS);
  }
}
