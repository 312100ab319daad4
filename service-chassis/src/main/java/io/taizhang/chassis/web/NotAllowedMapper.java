package io.taizhang.chassis.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** A method that the path does not take: 405, saying in {@code Allow} which it does. */
@Provider
@Priority(1)
public final class NotAllowedMapper extends ExceptionMapperBase<NotAllowedException> {

  private final Routes routes;
  private final UriInfo target;

  NotAllowedMapper(Routes routes, UriInfo target) {
    this.routes = routes;
    this.target = target;
  }

  @Override
  protected HttpProblem toProblem(NotAllowedException exception) {
    return routes.notAllowed(target.getPath());
  }
}
