package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads off each {@link ClosedQuery} operation which query parameters it knows. */
@Provider
public final class ClosedQueries implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    Method method = resource.getResourceMethod();
    if (method.isAnnotationPresent(ClosedQuery.class)
        || resource.getResourceClass().isAnnotationPresent(ClosedQuery.class)) {
      context.register(new Filter(known(method)));
    }
  }

  static Set<String> known(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(ClosedQueries::named)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> named(Parameter parameter) {
    RecordComponent[] bean = parameter.getType().getRecordComponents();
    return bean == null
        ? name(parameter).stream()
        : Arrays.stream(bean).flatMap(part -> name(part.getAccessor()).stream());
  }

  private static Optional<String> name(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
  }

  private record Filter(Set<String> known) implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      request.getUriInfo().getQueryParameters().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              parameter -> {
                if (!known.contains(parameter.getKey())) {
                  throw refused(parameter.getKey(), "没有这个参数");
                }
                if (parameter.getValue().stream().anyMatch(Filter::unreadable)) {
                  throw refused(parameter.getKey(), "不能含有控制字符");
                }
              });
    }

    private static boolean unreadable(String value) {
      return value.chars().anyMatch(Character::isISOControl);
    }

    private static RuntimeException refused(String name, String fault) {
      return CommonProblem.INVALID.because(
          "参数 " + name + " 有误", List.of(new FieldError("/" + name, fault)));
    }
  }
}
