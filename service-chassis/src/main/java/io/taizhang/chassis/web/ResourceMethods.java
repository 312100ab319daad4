package io.taizhang.chassis.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the methods behind the operations of a service say, by names like {@code GET /api/v1/x}. */
final class ResourceMethods {

  /**
   * One method.
   *
   * @param roles who may, in alphabetical order
   * @param open whether it is for everybody, without a token
   * @param creates whether it answers 201, as do all that choose their answer's status
   */
  record ResourceMethod(List<String> roles, boolean open, boolean creates) {}

  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);
  private static final DotName PATH = DotName.createSimple(Path.class);
  private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
  private static final DotName OPEN = DotName.createSimple(PermitAll.class);
  private static final DotName CHOSEN_STATUS = DotName.createSimple(RestResponse.class);

  private ResourceMethods() {}

  static Map<String, ResourceMethod> in(IndexView index) {
    Map<String, ResourceMethod> methods = new HashMap<>();
    index.getAnnotations(PATH).stream()
        .map(AnnotationInstance::target)
        .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
        .map(AnnotationTarget::asClass)
        .forEach(
            resource ->
                all(resource, index)
                    .forEach(
                        method ->
                            verbs(method)
                                .forEach(
                                    verb ->
                                        methods.put(
                                            verb + " " + path(resource, method),
                                            said(resource, method)))));
    return methods;
  }

  private static List<MethodInfo> all(ClassInfo resource, IndexView index) {
    List<MethodInfo> methods = new ArrayList<>();
    ClassInfo type = resource;
    while (type != null) {
      methods.addAll(type.methods());
      DotName parent = type.superName();
      type = parent == null ? null : index.getClassByName(parent);
    }
    return methods;
  }

  private static Stream<String> verbs(MethodInfo method) {
    return VERBS.stream()
        .filter(verb -> method.hasDeclaredAnnotation(DotName.createSimple(verb)))
        .map(Class::getSimpleName);
  }

  private static String path(ClassInfo resource, MethodInfo method) {
    String own = value(method.declaredAnnotation(PATH)).orElse("");
    String path = "/" + value(resource.declaredAnnotation(PATH)).orElse("") + "/" + own;
    return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  private static Optional<String> value(@Nullable AnnotationInstance path) {
    return Optional.ofNullable(path).map(named -> named.value().asString());
  }

  private static ResourceMethod said(ClassInfo resource, MethodInfo method) {
    List<String> roles =
        Optional.ofNullable(method.declaredAnnotation(ROLES))
            .or(() -> Optional.ofNullable(resource.declaredAnnotation(ROLES)))
            .map(allowed -> Arrays.stream(allowed.value().asStringArray()).sorted().toList())
            .orElse(List.of());
    return new ResourceMethod(
        roles,
        method.hasDeclaredAnnotation(OPEN),
        method.returnType().name().equals(CHOSEN_STATUS));
  }
}
