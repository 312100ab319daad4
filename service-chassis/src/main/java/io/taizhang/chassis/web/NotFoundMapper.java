package io.taizhang.chassis.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.problem.CommonProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/**
 * A path that leads nowhere: 404; or the problem that a parameter's reader raised. The framework
 * says the same of a path that is there for other methods, where two resources share its beginning:
 * 405.
 */
@Provider
@Priority(1)
public final class NotFoundMapper extends ExceptionMapperBase<NotFoundException> {

  private final Routes routes;
  private final UriInfo target;
  private final Request request;

  NotFoundMapper(Routes routes, UriInfo target, Request request) {
    this.routes = routes;
    this.target = target;
    this.request = request;
  }

  @Override
  protected HttpProblem toProblem(NotFoundException exception) {
    if (exception.getCause() instanceof HttpProblem problem) {
      return problem;
    }
    return routes.isForOthersThan(request.getMethod(), target.getPath())
        ? routes.notAllowed(target.getPath())
        : CommonProblem.NOT_FOUND.because("没有这个地址");
  }
}
