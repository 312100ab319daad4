package io.taizhang.chassis.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.problem.CommonProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods each path takes; the framework's 405 does not say. */
@Singleton
class Routes {

  private record Route(Pattern path, String method) {}

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  private final List<Route> routes = new CopyOnWriteArrayList<>();

  void add(Class<?> resource, Method operation) {
    Pattern path = pattern("/" + path(resource) + "/" + path(operation));
    methods(operation).forEach(method -> routes.add(new Route(path, method)));
  }

  Set<String> allowedAt(String path) {
    Set<String> allowed = new TreeSet<>();
    routes.stream()
        .filter(route -> route.path().matcher(path).matches())
        .forEach(route -> allowed.add(route.method()));
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    allowed.add("OPTIONS");
    return allowed;
  }

  /** Whether the path is there, but for other methods. */
  boolean isForOthersThan(String method, String path) {
    Set<String> allowed = allowedAt(path);
    return allowed.size() > 1 && !allowed.contains(method);
  }

  HttpProblem notAllowed(String path) {
    String allowed = String.join(", ", allowedAt(path));
    return CommonProblem.METHOD_NOT_ALLOWED.because(
        "此地址只接受 " + allowed, HttpHeaders.ALLOW, allowed);
  }

  private static Stream<String> methods(Method operation) {
    return Arrays.stream(operation.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(method -> method != null)
        .map(HttpMethod::value);
  }

  private static String path(AnnotatedElement named) {
    Path path = named.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  private static Pattern pattern(String template) {
    String plain = template.replaceAll("/+", "/").replaceAll("/$", "");
    return Pattern.compile(VARIABLE.matcher(plain).replaceAll("[^/]+") + "/?");
  }
}
