package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.Provider;

/** A path that leads nowhere: 404; or the problem that a parameter's reader raised. */
@Provider
@Priority(1)
public final class NotFoundMapper extends ExceptionMapperBase<NotFoundException> {

  @Override
  protected HttpProblem toProblem(NotFoundException exception) {
    return exception.getCause() instanceof HttpProblem problem
        ? problem
        : CommonProblem.NOT_FOUND.because("没有这个地址");
  }
}
