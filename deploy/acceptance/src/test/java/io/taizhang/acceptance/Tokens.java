package io.taizhang.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * Tokens the issuer would not give. The local issuer's first signing key is public knowledge and
 * the same in every process, so that a token signed here differs from a genuine one in nothing but
 * what is asked for.
 */
public final class Tokens {
  private static final String ISSUER_ID = "taizhang";
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Set<String> TIMES = Set.of("exp", "iat", "nbf", "jti");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String issuer;
  private final OAuth2TokenProvider signer = new OAuth2TokenProvider();

  /** For this issuer. */
  public Tokens(String issuer) {
    this.issuer = issuer;
  }

  /** Signed with the issuer's key; valid if this is positive. */
  public String validFor(Duration validity) {
    return signer.jwt(leader("taizhang"), validity, ISSUER_ID).serialize();
  }

  /** Signed with the issuer's key, for somebody else's system. */
  public String forAnotherSystem() {
    return signer.jwt(leader("another"), AN_HOUR, ISSUER_ID).serialize();
  }

  /** Signed with another key that goes by the name of the issuer's. */
  public String forged() {
    return new OAuth2TokenProvider(new KeyProvider(List.of()))
        .jwt(leader("taizhang"), AN_HOUR, ISSUER_ID)
        .serialize();
  }

  /** A genuine clerk's token with the role rewritten and the signature left as it was. */
  static String promoted(String clerksToken) {
    String[] parts = clerksToken.split("\\.", -1);
    parts[1] = encoded(decoded(parts[1]).replace("\"clerk\"", "\"leader\""));
    return String.join(".", parts);
  }

  /** A genuine token's claims, some of them others, signed with the issuer's key. */
  public String changed(String genuine, Map<String, ?> claims) {
    Map<String, Object> all = claims(genuine);
    all.putAll(claims);
    return signer.jwt(all, AN_HOUR, ISSUER_ID).serialize();
  }

  /** A genuine token's claims without one of them, signed with the issuer's key. */
  public String without(String genuine, String claim) {
    Map<String, Object> rest = claims(genuine);
    rest.remove(claim);
    return signer.jwt(rest, AN_HOUR, ISSUER_ID).serialize();
  }

  /** A genuine token's claims under another algorithm's name, without a signature. */
  public static String unsigned(String genuine, String algorithm) {
    String header = "{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm);
    return encoded(header) + "." + genuine.split("\\.", -1)[1] + ".";
  }

  private static Map<String, Object> claims(String token) {
    try {
      Map<String, Object> claims =
          JSON.readValue(decoded(token.split("\\.", -1)[1]), new TypeReference<>() {});
      claims.keySet().removeAll(TIMES);
      return claims;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static String encoded(String part) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(part.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> leader(String audience) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", issuer);
    claims.put("aud", List.of(audience));
    claims.put("sub", "leader-350700");
    claims.put("name", "包保领导");
    claims.put("roles", List.of("leader"));
    claims.put("region", "350700");
    return claims;
  }
}
