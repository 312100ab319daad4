package io.taizhang.gateway.forward;

import io.netty.channel.ConnectTimeoutException;
import io.taizhang.gateway.problem.Problem;
import io.taizhang.gateway.problem.ProblemCode;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.concurrent.TimeoutException;

/** What a failure to reach a service means to the caller. */
final class Failures {

  private Failures() {}

  static Problem asProblem(Throwable failure) {
    return switch (failure) {
      case TimeoutException _, ConnectTimeoutException _ ->
          ProblemCode.UPSTREAM_TIMEOUT.because("后台服务未在规定时间内答复，请稍后重试");
      case IOException _, VertxException _ ->
          ProblemCode.UPSTREAM_UNREACHABLE.because("后台服务暂时无法连接，请稍后重试");
      default -> ProblemCode.INTERNAL.because("网关内部错误");
    };
  }

  static boolean isClosedConnection(Throwable failure) {
    return failure instanceof HttpClosedException
        || (failure instanceof SocketException && !(failure instanceof ConnectException));
  }
}
