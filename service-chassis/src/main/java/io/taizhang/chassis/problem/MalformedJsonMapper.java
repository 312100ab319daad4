package io.taizhang.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A body that is not JSON at all: 400, without the parser's own words. */
@Provider
@Priority(1)
public final class MalformedJsonMapper extends ExceptionMapperBase<JsonProcessingException> {

  @Override
  protected HttpProblem toProblem(JsonProcessingException exception) {
    return CommonProblem.MALFORMED_REQUEST.because("请求体不是有效的 JSON");
  }
}
