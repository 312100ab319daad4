package io.taizhang.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;

/** What the framework refuses: the problem that made it refuse, or that of the bare status. */
@Provider
@Priority(1)
public final class WebApplicationMapper extends ExceptionMapperBase<WebApplicationException> {

  @Override
  protected HttpProblem toProblem(WebApplicationException exception) {
    return switch (exception.getCause()) {
      case HttpProblem problem -> problem;
      case JsonProcessingException json -> MalformedJsonMapper.problem(json);
      case null, default -> bare(CommonProblem.ofStatus(exception.getResponse().getStatus()));
    };
  }

  private static HttpProblem bare(CommonProblem kind) {
    return kind.because(kind.title());
  }
}
