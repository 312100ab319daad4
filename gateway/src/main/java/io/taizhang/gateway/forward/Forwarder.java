package io.taizhang.gateway.forward;

import io.taizhang.gateway.problem.Problem;
import io.taizhang.gateway.problem.ProblemCode;
import io.taizhang.gateway.problem.Trace;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Passes a request to a service and the answer back, both streamed. The target goes out byte for
 * byte. A GET or HEAD without a body is tried once more when its connection closed before an
 * answer; nothing else is ever sent twice. A service's own errors pass untouched. A service that
 * has its hands full is spared: who finds no room at its {@link Gate} is told to come again. One
 * per event loop.
 */
public final class Forwarder {

  private static final Logger LOG = Logger.getLogger(Forwarder.class);

  private final Vertx vertx;
  private final HttpClient client;
  private final ForwardSettings settings;
  private final Map<String, Gate> gates = new HashMap<>();

  public Forwarder(Vertx vertx, HttpClient client, ForwardSettings settings) {
    this.vertx = vertx;
    this.client = client;
    this.settings = settings;
  }

  /** Answers the request, or hands over why it could not be answered. */
  public void forward(
      HttpServerRequest incoming, Upstream upstream, Trace trace, Consumer<Problem> refuse) {
    long largest = settings.largestBody(incoming.uri());
    if (announcedLength(incoming) > largest) {
      refuse.accept(tooLarge(largest));
      return;
    }
    Gate gate = gates.computeIfAbsent(upstream.name(), _ -> new Gate(vertx, settings.room()));
    if (!gate.hasRoom()) {
      incoming.pause();
    }
    gate.enter(
        () -> {
          if (incoming.response().closed()) {
            gate.leave();
          } else {
            letIn(incoming, upstream, trace, refuse).onComplete(_ -> gate.leave());
          }
        },
        () -> refuseBusy(incoming, refuse));
  }

  private Future<HttpClientResponse> letIn(
      HttpServerRequest incoming, Upstream upstream, Trace trace, Consumer<Problem> refuse) {
    try {
      return pass(incoming, upstream, trace, refuse);
    } catch (RuntimeException bug) {
      LOG.errorf(bug, "trace %s", trace.id());
      refuse.accept(ProblemCode.INTERNAL.because("网关内部错误"));
      return Future.failedFuture(bug);
    }
  }

  /** Ends when the answer begins, or when there will be none. */
  private Future<HttpClientResponse> pass(
      HttpServerRequest incoming, Upstream upstream, Trace trace, Consumer<Problem> refuse) {
    if (incoming.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      incoming.response().writeContinue();
    }
    long largest = settings.largestBody(incoming.uri());
    var body = new BoundedBody(incoming, largest);
    boolean hasBody =
        announcedLength(incoming) > 0 || incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    Future<HttpClientResponse> answer =
        hasBody
            ? sendWithBody(incoming, body, upstream, trace)
            : sendWithoutBody(incoming, upstream, trace);
    return answer
        .onSuccess(response -> relay(response, incoming))
        .onFailure(
            failure -> {
              if (body.isTooLarge()) {
                refuse.accept(tooLarge(largest));
              } else if (failure instanceof ConnectionPoolTooBusyException) {
                refuseBusy(incoming, refuse);
              } else {
                LOG.warnf("%s, trace %s: %s", upstream.name(), trace.id(), failure);
                refuse.accept(Failures.asProblem(failure));
              }
            });
  }

  private void refuseBusy(HttpServerRequest incoming, Consumer<Problem> refuse) {
    if (!incoming.response().closed()) {
      incoming
          .response()
          .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(settings.room().comeAgain()));
      refuse.accept(ProblemCode.UPSTREAM_BUSY.because("后台服务繁忙，这一次没有处理，请稍后重试"));
    }
  }

  private Future<HttpClientResponse> sendWithBody(
      HttpServerRequest incoming, BoundedBody body, Upstream upstream, Trace trace) {
    incoming.pause();
    return open(incoming, upstream, trace)
        .compose(
            outgoing -> {
              outgoing.setChunked(!outgoing.headers().contains(HttpHeaders.CONTENT_LENGTH));
              body.pipe()
                  .endOnFailure(false)
                  .to(outgoing)
                  .onFailure(failure -> outgoing.exceptionHandler(_ -> {}).reset(0, failure));
              return outgoing.response();
            });
  }

  private Future<HttpClientResponse> sendWithoutBody(
      HttpServerRequest incoming, Upstream upstream, Trace trace) {
    incoming.resume();
    Future<HttpClientResponse> first =
        open(incoming, upstream, trace).compose(HttpClientRequest::send);
    boolean safe =
        HttpMethod.GET.equals(incoming.method()) || HttpMethod.HEAD.equals(incoming.method());
    return first.recover(
        failure ->
            safe && Failures.isClosedConnection(failure) && !incoming.response().closed()
                ? open(incoming, upstream, trace).compose(HttpClientRequest::send)
                : Future.failedFuture(failure));
  }

  private Future<HttpClientRequest> open(
      HttpServerRequest incoming, Upstream upstream, Trace trace) {
    return client
        .request(
            upstream
                .same(incoming)
                .setConnectTimeout(settings.connect().toMillis())
                .setIdleTimeout(settings.answer().toMillis()))
        .onSuccess(
            outgoing -> {
              PassedHeaders.toService(incoming, outgoing.headers(), trace, settings);
              outgoing.exceptionHandler(_ -> {});
              incoming.response().exceptionHandler(_ -> outgoing.reset());
            });
  }

  private static void relay(HttpClientResponse answer, HttpServerRequest incoming) {
    HttpServerResponse response = incoming.response();
    if (response.closed()) {
      answer.request().reset();
      return;
    }
    response.setStatusCode(answer.statusCode());
    PassedHeaders.toCaller(answer.headers(), response.headers());
    if (isBodiless(incoming.method(), answer.statusCode())) {
      answer.resume();
      response.end();
      return;
    }
    if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
      response.setChunked(true);
    }
    answer
        .pipe()
        .endOnFailure(false)
        .to(response)
        .onFailure(
            _ -> {
              answer.request().reset();
              response.reset();
            });
  }

  private static boolean isBodiless(HttpMethod method, int status) {
    return HttpMethod.HEAD.equals(method) || status == 204 || status == 304;
  }

  private static long announcedLength(HttpServerRequest incoming) {
    String length = incoming.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private static Problem tooLarge(long largest) {
    return ProblemCode.PAYLOAD_TOO_LARGE.because("请求体不得超过 %d 字节".formatted(largest));
  }
}
