package io.taizhang.gateway;

import io.taizhang.gateway.forward.Forwarder;
import io.taizhang.gateway.forward.RouteTable;
import io.taizhang.gateway.identity.BearerCheck;
import io.taizhang.gateway.identity.Verdict;
import io.taizhang.gateway.page.ApiPages;
import io.taizhang.gateway.page.Page;
import io.taizhang.gateway.problem.Problem;
import io.taizhang.gateway.problem.ProblemCode;
import io.taizhang.gateway.problem.Refusal;
import io.taizhang.gateway.quota.CallerQuota;
import io.taizhang.gateway.quota.OpenDoor;
import io.taizhang.gateway.quota.Share;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one way in. Everything is refused unless it passes, in this order: manners, own pages, token
 * (where one is needed), the caller's share, route. What is left is forwarded. Runs on one event
 * loop and shares nothing with the others.
 */
final class Door {

  private static final Logger LOG = Logger.getLogger(Door.class);

  private final ApiPages pages;
  private final OpenDoor open;
  private final BearerCheck bearer;
  private final CallerQuota callers;
  private final RouteTable routes;
  private final Forwarder forwarder;
  private final Refusal refusal;

  Door(
      ApiPages pages,
      OpenDoor open,
      BearerCheck bearer,
      CallerQuota callers,
      RouteTable routes,
      Forwarder forwarder,
      Refusal refusal) {
    this.pages = pages;
    this.open = open;
    this.bearer = bearer;
    this.callers = callers;
    this.routes = routes;
    this.forwarder = forwarder;
    this.refusal = refusal;
  }

  void enter(Visit visit) {
    try {
      if (Manners.isOfUnknownLength(visit.request())) {
        refuseForGood(visit, ProblemCode.MALFORMED_REQUEST.because("请求体的传输编码只能是 chunked"));
        return;
      }
      Manners.faultOf(visit.request())
          .ifPresentOrElse(fault -> refuse(visit, fault), () -> admit(visit));
    } catch (RuntimeException bug) {
      LOG.errorf(bug, "trace %s", visit.trace().id());
      refuse(visit, ProblemCode.INTERNAL.because("网关内部错误"));
    }
  }

  void refuseUnreadable(Visit visit) {
    refuseForGood(visit, Manners.faultOfUnreadable(visit.request().decoderResult().cause()));
  }

  /** Refuses, and listens no further. */
  private void refuseForGood(Visit visit, Problem problem) {
    HttpServerRequest request = visit.request();
    request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    refuse(visit, problem);
    request.connection().close();
  }

  private void admit(Visit visit) {
    String target = visit.request().uri();
    pages
        .at(target)
        .ifPresentOrElse(
            page -> show(visit, page),
            () -> {
              if (target.startsWith(RouteTable.PREFIX)) {
                knock(visit);
              } else {
                refuse(visit, ProblemCode.NOT_FOUND.because("网关只提供 / 与 /api/v1/ 下的接口"));
              }
            });
  }

  private void show(Visit visit, Page page) {
    HttpMethod method = visit.request().method();
    if (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method)) {
      page.send(visit.request());
    } else {
      visit.request().response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
      refuse(visit, ProblemCode.METHOD_NOT_ALLOWED.because("此页只能读取"));
    }
  }

  /** Where no token is needed the address is counted; a token that is shown anyway is checked. */
  private void knock(Visit visit) {
    if (!open.leadsTo(visit.request())) {
      identify(visit);
    } else if (!open.admits(visit.request())) {
      visit
          .request()
          .response()
          .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(open.secondsLeft()));
      refuse(visit, ProblemCode.TOO_MANY_REQUESTS.because("查询过于频繁，请稍后再试"));
    } else if (visit.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      identify(visit);
    } else {
      forward(visit);
    }
  }

  private void identify(Visit visit) {
    List<String> authorization = visit.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    Verdict verdict = bearer.check(authorization);
    if (verdict instanceof Verdict.UnknownKey) {
      visit.request().pause();
      bearer.recheck(authorization, second -> conclude(visit, second));
    } else {
      conclude(visit, verdict);
    }
  }

  private void conclude(Visit visit, Verdict verdict) {
    switch (verdict) {
      case Verdict.Genuine(String subject, String client) -> count(visit, subject, client);
      case Verdict.Missing _ -> refuseCaller(visit, "Bearer", "请求未带令牌");
      case Verdict.Invalid(String reason) ->
          refuseCaller(visit, "Bearer error=\"invalid_token\"", reason);
      case Verdict.UnknownKey _ ->
          refuseCaller(visit, "Bearer error=\"invalid_token\"", "令牌的签名密钥不是签发方公布的");
      case Verdict.NoKeysYet _ -> {
        visit.request().response().putHeader(HttpHeaders.RETRY_AFTER, "5");
        refuse(visit, ProblemCode.IDENTITY_UNAVAILABLE.because("尚未取得身份服务的公钥，请稍后重试"));
      }
    }
  }

  private void count(Visit visit, String subject, @Nullable String client) {
    Optional<Share> share = callers.take(subject, client);
    share.ifPresent(left -> tell(visit, left));
    if (share.filter(left -> !left.admitted()).isPresent()) {
      refuse(visit, ProblemCode.TOO_MANY_REQUESTS.because("请求过于频繁，请稍后再试"));
    } else {
      forward(visit);
    }
  }

  private static void tell(Visit visit, Share share) {
    MultiMap headers = visit.request().response().headers();
    headers.set("RateLimit-Policy", share.policy()).set("RateLimit", share.limit());
    if (!share.admitted()) {
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(share.secondsToWait()));
    }
  }

  private void forward(Visit visit) {
    routes
        .ownerOf(visit.request().uri())
        .ifPresentOrElse(
            owner -> {
              visit.isFor(owner.name());
              forwarder.forward(
                  visit.request(), owner, visit.trace(), problem -> refuse(visit, problem));
            },
            () -> refuse(visit, ProblemCode.NOT_FOUND.because("没有这一类资源")));
  }

  private void refuseCaller(Visit visit, String challenge, String reason) {
    visit.request().response().putHeader("WWW-Authenticate", challenge);
    refuse(visit, ProblemCode.UNAUTHENTICATED.because(reason));
  }

  private void refuse(Visit visit, Problem problem) {
    if (problem.code() == ProblemCode.METHOD_NOT_ALLOWED
        && !visit.request().response().headers().contains(HttpHeaders.ALLOW)) {
      visit.request().response().putHeader(HttpHeaders.ALLOW, Manners.ALLOWED);
    }
    refusal.send(visit.request(), visit.trace(), problem);
  }
}
