package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/**
 * One entry of a problem catalogue. Catalogues are enums, so that the set is closed and each code
 * has a page under {@code docs/problems}. Source: RFC 9457.
 */
public interface ProblemKind {

  /** The stable, kebab-case code that clients switch on. */
  String code();

  /** The HTTP status that always goes with the code. */
  int status();

  /** The zh-CN title, the same for every occurrence. */
  String title();

  /**
   * The problem as an exception to throw from a use case; {@code detail} is shown to the caller.
   */
  default HttpProblem because(String detail) {
    return builder(detail).build();
  }

  /** The same with the fields that are wrong. */
  default HttpProblem because(String detail, List<FieldError> errors) {
    return builder(detail).with("errors", errors).build();
  }

  private HttpProblem.Builder builder(String detail) {
    return HttpProblem.builder()
        .withType(URI.create("/problems/" + code()))
        .withStatus(status())
        .withTitle(title())
        .withDetail(detail)
        .with("code", code());
  }
}
