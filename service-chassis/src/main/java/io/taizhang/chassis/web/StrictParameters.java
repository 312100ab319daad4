package io.taizhang.chassis.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.problem.Fitting;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the query and the path. A value of the query that its parameter cannot take
 * is a 422 pointing at it; in the path it leads nowhere: 404.
 */
@Provider
public final class StrictParameters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          Long.class, Long::valueOf,
          boolean.class, StrictParameters::truth,
          Boolean.class, StrictParameters::truth,
          UUID.class, IdText::read,
          LocalDate.class, Dates::read);

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    Function<String, T> reader =
        type.isEnum() ? text -> constant(type, text) : (Function<String, T>) READERS.get(type);
    return reader == null ? null : new Converter<>(reader, problem(annotations, type));
  }

  private static <T> T constant(Class<T> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findAny()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private static Supplier<HttpProblem> problem(Annotation[] annotations, Class<?> type) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .findAny()
        .<Supplier<HttpProblem>>map(
            name ->
                () ->
                    CommonProblem.INVALID.because(
                        "参数 " + name + " 有误",
                        List.of(new FieldError("/" + name, Fitting.of(type)))))
        .orElse(() -> CommonProblem.NOT_FOUND.because("没有这个地址"));
  }

  private record Converter<T>(Function<String, T> reader, Supplier<HttpProblem> problem)
      implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      try {
        return reader.apply(text);
      } catch (RuntimeException unfit) {
        throw problem.get();
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
