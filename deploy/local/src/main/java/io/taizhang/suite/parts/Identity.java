package io.taizhang.suite.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a token speaks for: a persona in a region, perhaps in a department.
 *
 * <p>Written as a client id: {@code officer}, {@code officer@350521} or {@code
 * handler@350500/350500-HOUSING}. What is not written is the persona's own default.
 */
public record Identity(
    String subject, Persona persona, String region, @Nullable String department) {
  private static final Pattern CLIENT_ID =
      Pattern.compile("([a-z]+)(?:@(\\d{6})(?:/([A-Za-z0-9-]{1,40}))?)?");
  private static final String CREDIT_CODE_OF_THE_OWNER = "91350100M000100Y43";
  private static final Map<String, String> REGION_NAMES =
      Map.of(
          "100000", "全国",
          "350000", "福建",
          "350500", "泉州",
          "350521", "惠安",
          "350700", "南平",
          "350783", "建瓯",
          "370400", "枣庄",
          "370481", "滕州");

  /** Reads a client id; empty when it is malformed or names no persona. */
  public static Optional<Identity> parse(String clientId) {
    var match = CLIENT_ID.matcher(clientId);
    if (!match.matches()) {
      return Optional.empty();
    }
    String subject = clientId.replaceAll("[@/]", "-");
    return Persona.ofRole(match.group(1))
        .map(persona -> of(subject, persona, match.group(2), match.group(3)));
  }

  private static Identity of(
      String subject, Persona persona, @Nullable String region, @Nullable String department) {
    String home = region == null ? persona.defaultRegion() : region;
    return new Identity(
        subject, persona, home, department == null ? persona.defaultDepartment(home) : department);
  }

  /** The claims the suite's services read, besides the registered ones. */
  public Map<String, Object> claims() {
    Map<String, Object> claims = new HashMap<>();
    claims.put("name", persona.title() + "(" + REGION_NAMES.getOrDefault(region, region) + ")");
    claims.put("roles", List.of(persona.role()));
    claims.put("region", region);
    if (department != null) {
      claims.put("department", department);
    }
    if (persona == Persona.OWNER) {
      claims.put("credit_code", CREDIT_CODE_OF_THE_OWNER);
    }
    return claims;
  }
}
