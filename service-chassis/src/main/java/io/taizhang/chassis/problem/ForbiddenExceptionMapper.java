package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A caller whose role may not do this: 403. */
@Provider
@Priority(1)
public final class ForbiddenExceptionMapper extends ExceptionMapperBase<ForbiddenException> {

  @Override
  protected HttpProblem toProblem(ForbiddenException exception) {
    return CommonProblem.FORBIDDEN.because("当前角色不能进行此操作");
  }
}
