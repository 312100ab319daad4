package io.taizhang.chassis.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem its code, Chinese title, instance and trace id; hides what comes from inside.
 */
@ApplicationScoped
class CatalogueCompletion implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem.Builder completed =
        catalogued(problem)
            .withInstance(instance(context.path))
            .with("traceId", Span.current().getSpanContext().getTraceId());
    problem.getHeaders().forEach(completed::withHeader);
    return completed.build();
  }

  private static @Nullable URI instance(@Nullable String path) {
    try {
      return path == null ? null : new URI(null, null, path, null);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static HttpProblem.Builder catalogued(HttpProblem problem) {
    if (problem.getParameters().containsKey("code")) {
      return HttpProblem.builder(problem);
    }
    CommonProblem kind = CommonProblem.ofStatus(problem.getStatusCode());
    return HttpProblem.builder(kind.because(kind.title()));
  }
}
