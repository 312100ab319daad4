package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Refuses a request that accepts nothing that the operation can give, before anything is done: 406.
 * An operation that does not say gives JSON.
 */
final class Acceptable implements ContainerRequestFilter {

  private final List<MediaType> given;

  Acceptable(Method operation) {
    this.given =
        Optional.ofNullable(operation.getAnnotation(Produces.class))
            .map(types -> Arrays.stream(types.value()).map(MediaType::valueOf).toList())
            .orElse(List.of(MediaType.APPLICATION_JSON_TYPE));
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getAcceptableMediaTypes().stream()
        .noneMatch(wanted -> given.stream().anyMatch(wanted::isCompatible))) {
      throw CommonProblem.NOT_ACCEPTABLE.because("此地址只提供 " + given.getFirst());
    }
  }
}
