package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Looks at each operation once: one that takes an {@link IfMatch} refuses a request without it with
 * 428; one that answers with something asks what is {@link Acceptable}; each is known to {@link
 * Routes}.
 */
@Provider
public final class OperationFeature implements DynamicFeature {

  private final Routes routes;

  OperationFeature(Routes routes) {
    this.routes = routes;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    routes.add(resource.getResourceClass(), resource.getResourceMethod());
    if (resource.getResourceMethod().getReturnType() != void.class) {
      context.register(new Acceptable(resource.getResourceMethod()));
    }
    List<Class<?>> parameters = List.of(resource.getResourceMethod().getParameterTypes());
    if (parameters.contains(IfMatch.class)) {
      context.register(new Required());
    }
  }

  private static final class Required implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      String version = request.getHeaderString(IfMatch.HEADER);
      if (version == null || version.isBlank()) {
        throw CommonProblem.PRECONDITION_REQUIRED.because("请先读取，再以 If-Match 带上所读到的 ETag");
      }
    }
  }
}
