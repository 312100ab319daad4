package io.taizhang.gateway;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.taizhang.gateway.hygiene.RawTarget;
import io.taizhang.gateway.problem.Problem;
import io.taizhang.gateway.problem.ProblemCode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every request must keep to before anybody asks where it goes or who sent it. */
final class Manners {

  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

  private Manners() {}

  static Optional<Problem> faultOf(HttpServerRequest request) {
    if (!METHODS.contains(request.method())) {
      return Optional.of(ProblemCode.METHOD_NOT_ALLOWED.because("可用的方法：" + ALLOWED));
    }
    if (request.version() == HttpVersion.HTTP_1_1 && !namesOneHost(request)) {
      return Optional.of(ProblemCode.MALFORMED_REQUEST.because("须有且仅有一个合法的 Host 请求头"));
    }
    return RawTarget.faultOf(request.uri()).map(ProblemCode.BAD_TARGET::because);
  }

  /**
   * Whether the body's end is told in a way that is not known here: then nobody can say where the
   * next request begins. Source: RFC 9112, 6.1.
   */
  static boolean isOfUnknownLength(HttpServerRequest request) {
    List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    return !(codings.isEmpty()
        || (codings.size() == 1 && codings.getFirst().equalsIgnoreCase("chunked")));
  }

  /** What was wrong with bytes that could not be read as a request at all. */
  static Problem faultOfUnreadable(Throwable cause) {
    return switch (cause) {
      case TooLongHttpHeaderException _ -> ProblemCode.HEADERS_TOO_LARGE.because("请求头总长超过 16 KiB");
      case TooLongFrameException _ -> ProblemCode.BAD_TARGET.because("请求地址超过 8 KiB");
      default -> ProblemCode.MALFORMED_REQUEST.because("不是合法的 HTTP/1.1 请求");
    };
  }

  private static boolean namesOneHost(HttpServerRequest request) {
    return request.headers().getAll("Host").size() == 1 && request.authority() != null;
  }
}
