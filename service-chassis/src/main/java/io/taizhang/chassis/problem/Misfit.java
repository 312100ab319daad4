package io.taizhang.chassis.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** JSON that does not fit the request, told without the parser's own words. */
final class Misfit {

  static final String WRONG_VALUE = "类型或取值不符";
  static final String NO_SUCH_FIELD = "没有这个字段";

  private Misfit() {}

  static HttpProblem of(JsonMappingException exception, String detail) {
    return CommonProblem.INVALID.because(
        "请求体与接口定义不符", List.of(new FieldError(pointer(exception), detail)));
  }

  private static String pointer(JsonMappingException exception) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : exception.getPath()) {
      String field = step.getFieldName();
      pointer.append('/').append(field == null ? "" + step.getIndex() : escaped(field));
    }
    return pointer.toString();
  }

  private static String escaped(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }
}
