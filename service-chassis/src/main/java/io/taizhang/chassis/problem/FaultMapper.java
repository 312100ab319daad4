package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Whatever nobody else maps: see {@link DatabaseFailure}; at last 500, telling nothing. */
@Provider
@Priority(1)
public final class FaultMapper extends ExceptionMapperBase<RuntimeException> {

  @Override
  protected HttpProblem toProblem(RuntimeException exception) {
    return DatabaseFailure.problem(exception);
  }
}
