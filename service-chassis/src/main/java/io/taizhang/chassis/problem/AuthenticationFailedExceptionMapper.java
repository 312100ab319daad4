package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A token that is wrong, expired or meant for somebody else: 401. */
@Provider
@Priority(1)
public final class AuthenticationFailedExceptionMapper
    extends ExceptionMapperBase<AuthenticationFailedException> {

  @Override
  protected HttpProblem toProblem(AuthenticationFailedException exception) {
    return CommonProblem.UNAUTHENTICATED.because("请携带有效的访问令牌");
  }
}
