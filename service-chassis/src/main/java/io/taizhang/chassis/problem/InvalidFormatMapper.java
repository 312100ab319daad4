package io.taizhang.chassis.problem;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A value that its field cannot take, such as an unknown code: 422 with a pointer. */
@Provider
@Priority(1)
public final class InvalidFormatMapper extends ExceptionMapperBase<InvalidFormatException> {

  @Override
  protected HttpProblem toProblem(InvalidFormatException exception) {
    return Misfit.of(exception, Fitting.of(exception.getTargetType()));
  }
}
