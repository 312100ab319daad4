package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/**
 * One entry of a problem catalogue. Catalogues are enums, so that the set is closed and each code
 * has a page under {@code docs/problems}. Source: RFC 9457.
 */
public interface ProblemKind {

  /** Code, status and title. */
  ProblemEntry entry();

  /** The stable, kebab-case code that clients switch on. */
  default String code() {
    return entry().code();
  }

  /** The HTTP status that always goes with the code. */
  default int status() {
    return entry().status();
  }

  /** The zh-CN title, the same for every occurrence. */
  default String title() {
    return entry().title();
  }

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

  /** The same with one header of the answer, such as {@code Retry-After}. */
  default HttpProblem because(String detail, String header, String value) {
    return builder(detail).withHeader(header, value).build();
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
