package io.taizhang.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * Tokens the issuer would not give. The local issuer's first signing key is public knowledge and
 * the same in every process, so that a token signed here differs from a genuine one in nothing but
 * what is asked for.
 */
final class Tokens {
  private static final String ISSUER_ID = "taizhang";

  private final String issuer;
  private final OAuth2TokenProvider signer = new OAuth2TokenProvider();

  Tokens(String issuer) {
    this.issuer = issuer;
  }

  /** Signed with the issuer's key; valid if this is positive. */
  String validFor(Duration validity) {
    return signer.jwt(leader("taizhang"), validity, ISSUER_ID).serialize();
  }

  /** Signed with the issuer's key, for somebody else's system. */
  String forAnotherSystem() {
    return signer.jwt(leader("another"), Duration.ofHours(1), ISSUER_ID).serialize();
  }

  /** Signed with another key that goes by the name of the issuer's. */
  String forged() {
    return new OAuth2TokenProvider(new KeyProvider(List.of()))
        .jwt(leader("taizhang"), Duration.ofHours(1), ISSUER_ID)
        .serialize();
  }

  /** A genuine clerk's token with the role rewritten and the signature left as it was. */
  static String promoted(String clerksToken) {
    String[] parts = clerksToken.split("\\.", -1);
    String claims =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("\"clerk\"", "\"leader\"");
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    return String.join(".", parts);
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
