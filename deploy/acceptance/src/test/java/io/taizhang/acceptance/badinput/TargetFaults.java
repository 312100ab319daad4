package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Paths that lead nowhere, or try to lead elsewhere than they look. */
final class TargetFaults {

  private static final int NINE_THOUSAND = 9_000;
  private static final String ROOT = "/api/v1/";

  private TargetFaults() {}

  static Stream<Request> unknown(Ground ground) {
    return names(ground)
        .map(
            name -> {
              String nothing =
                  switch (type(ground, name)) {
                    case "integer" -> "987654";
                    case "uuid" -> UUID.randomUUID().toString();
                    default -> "999999";
                  };
              return moved(ground, Operation.named(name), nothing);
            });
  }

  static Stream<Request> noId(Ground ground) {
    return names(ground)
        .flatMap(
            name ->
                (switch (type(ground, name)) {
                      case "integer" ->
                          Stream.of("one", "-1", "1.5", "99999999999999999999", "%20");
                      case "uuid" -> Stream.of("one", "1-1-1-1-1", "1", "%20", "%E5%8F%B0");
                      default -> Stream.of("%20", "x".repeat(300), "%E5%8F%B0", "'");
                    })
                    .map(value -> moved(ground, Operation.named(name), value)));
  }

  private static Request moved(Ground ground, String name, String value) {
    String target = ground.call().at(name, value).target(ground.operation());
    return ground.good().but(name + " is " + value).at(target);
  }

  private static Stream<JsonNode> names(Ground ground) {
    return ground.operation().parameters("path").stream();
  }

  private static String type(Ground ground, JsonNode name) {
    JsonNode schema = ground.operation().resolved(name.path("schema"));
    return schema.path("format").asText().equals("uuid") ? "uuid" : schema.path("type").asText();
  }

  static Stream<Request> tricks(Ground ground) {
    String path = ground.call().path(ground.operation());
    int last = path.lastIndexOf('/');
    String parent = path.substring(0, last);
    String end = path.substring(last + 1);
    return Stream.of(
            path + ";a=b",
            parent + ";/" + end,
            path + "%3Ba=b",
            path + "%3b",
            parent + "%2F" + end,
            parent + "%2f" + end,
            parent + "%5C" + end,
            parent + "/x/../" + end,
            parent + "/x/..;/" + end,
            parent + "/./" + end,
            parent + "//" + end,
            "/" + path,
            parent + "/%2e%2e/" + end,
            parent + "/%2E/" + end,
            path + "%00",
            path + "%0d%0aX:y",
            path + "%c0%af" + end,
            path + "%e4%b8",
            path + "%252F",
            path + "?a=%00",
            path + "?a=%c0%af")
        .map(target -> ground.good().but(target).at(target));
  }

  static Stream<Request> otherPaths(Ground ground) {
    String path = ground.call().path(ground.operation());
    String below = path.substring(ROOT.length());
    String letter = "%%%02X".formatted((int) below.charAt(0));
    return Stream.of(
            ROOT + letter + below.substring(1),
            ROOT + below.substring(0, 1).toUpperCase(Locale.ROOT) + below.substring(1),
            "/api/v2/" + below,
            "/API/v1/" + below,
            path + "/unicorn/unicorn/unicorn",
            "/q" + path)
        .map(target -> ground.good().but(target).at(target));
  }

  static Stream<Request> overlong(Ground ground) {
    String path = ground.call().path(ground.operation());
    return Stream.of(
            path + "/" + "a".repeat(NINE_THOUSAND), path + "?a=" + "b".repeat(NINE_THOUSAND))
        .map(target -> ground.good().but("9,000 letters").at(target));
  }

  static Stream<Request> methods(Ground ground) {
    return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "UNICORN")
        .filter(method -> !ground.operation().methods().contains(method))
        .map(method -> with(ground.good().but(method).by(method), method));
  }

  private static Request with(Request request, String method) {
    return switch (method) {
      case "POST", "PUT", "PATCH" -> request.with("Content-Type", "application/json").saying("{}");
      default ->
          new Request(
              request.how(),
              method,
              request.target(),
              request.without("Content-Type").headers(),
              BodyPublishers.noBody());
    };
  }
}
