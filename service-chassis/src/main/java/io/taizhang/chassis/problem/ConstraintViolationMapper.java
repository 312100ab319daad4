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

/** A field that breaks its constraint: 422 naming every such field; a body that is absent is "". */
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
    return pointer.isEmpty() ? argument(violation.getPropertyPath()) : pointer.toString();
  }

  private static String argument(Path path) {
    Class<?> type = Object.class;
    String name = "";
    for (Path.Node node : path) {
      switch (node.getKind()) {
        case PARAMETER -> {
          type = type(path, node.as(Path.ParameterNode.class).getParameterIndex());
          name = String.valueOf(node.getName());
        }
        default -> {}
      }
    }
    return type.isRecord() ? "" : "/" + name;
  }

  private static Class<?> type(Path path, int parameter) {
    Path.Node method = path.iterator().next();
    return method.as(Path.MethodNode.class).getParameterTypes().get(parameter);
  }
}
