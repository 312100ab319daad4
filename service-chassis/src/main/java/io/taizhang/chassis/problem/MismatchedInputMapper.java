package io.taizhang.chassis.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * JSON that does not fit the request: unknown field, wrong type, unknown code; 422 with a pointer.
 */
@Provider
@Priority(1)
public final class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException exception) {
    String detail = exception instanceof UnrecognizedPropertyException ? "没有这个字段" : "类型或取值不符";
    return CommonProblem.INVALID.because(
        "请求体与接口定义不符", List.of(new FieldError(pointer(exception), detail)));
  }

  private static String pointer(JsonMappingException exception) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : exception.getPath()) {
      pointer.append('/');
      pointer.append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
    }
    return pointer.toString();
  }
}
