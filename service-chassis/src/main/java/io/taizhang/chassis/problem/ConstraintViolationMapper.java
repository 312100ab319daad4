package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** A field that breaks its constraint: 422 naming every such field. */
@Provider
@Priority(1)
public final class ConstraintViolationMapper
    extends ExceptionMapperBase<ConstraintViolationException> {

  @Override
  protected HttpProblem toProblem(ConstraintViolationException exception) {
    List<FieldError> errors =
        exception.getConstraintViolations().stream()
            .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
            .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
            .toList();
    return CommonProblem.INVALID.because("有 " + errors.size() + " 处填报有误", errors);
  }

  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.isEmpty() ? parameter(violation.getPropertyPath()) : pointer.toString();
  }

  private static String parameter(Path path) {
    String name = "";
    for (Path.Node node : path) {
      name = String.valueOf(node.getName());
    }
    return "/" + name;
  }
}
