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
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The one way in. Everything is refused unless it passes, in this order: manners, own pages, token,
 * route. What is left is forwarded. Runs on one event loop and shares nothing with the others.
 */
final class Door {

  private static final Logger LOG = Logger.getLogger(Door.class);

  private final ApiPages pages;
  private final BearerCheck bearer;
  private final RouteTable routes;
  private final Forwarder forwarder;
  private final Refusal refusal;

  Door(
      ApiPages pages, BearerCheck bearer, RouteTable routes, Forwarder forwarder, Refusal refusal) {
    this.pages = pages;
    this.bearer = bearer;
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
                identify(visit);
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
      case Verdict.Genuine _ -> forward(visit);
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
