package io.taizhang.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/**
 * A body that is not JSON at all, or names a field twice: 400, without the parser's own words. A
 * number too large for its field is JSON, but does not fit: 422.
 */
@Provider
@Priority(1)
public final class MalformedJsonMapper extends ExceptionMapperBase<JsonProcessingException> {

  @Override
  protected HttpProblem toProblem(JsonProcessingException exception) {
    return problem(exception);
  }

  static HttpProblem problem(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException misfit
        && misfit.getCause() instanceof InputCoercionException coercion) {
      return Misfit.of(misfit, Fitting.of(coercion.getTargetType()));
    }
    return CommonProblem.MALFORMED_REQUEST.because("请求体不是有效的 JSON");
  }
}
