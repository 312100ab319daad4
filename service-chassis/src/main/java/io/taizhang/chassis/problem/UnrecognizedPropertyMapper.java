package io.taizhang.chassis.problem;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A field that the request does not have: 422 with a pointer. */
@Provider
@Priority(1)
public final class UnrecognizedPropertyMapper
    extends ExceptionMapperBase<UnrecognizedPropertyException> {

  @Override
  protected HttpProblem toProblem(UnrecognizedPropertyException exception) {
    return Misfit.of(exception, Misfit.NO_SUCH_FIELD);
  }
}
