package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A call without a token: 401 (the framework alone would answer 500). */
@Provider
@Priority(1)
public final class UnauthorizedExceptionMapper extends ExceptionMapperBase<UnauthorizedException> {

  @Override
  protected HttpProblem toProblem(UnauthorizedException exception) {
    return CommonProblem.UNAUTHENTICATED.because("请携带有效的访问令牌");
  }
}
