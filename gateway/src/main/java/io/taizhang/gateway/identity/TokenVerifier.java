package io.taizhang.gateway.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * Verifies signature, {@code iss}, {@code aud}, {@code exp}, {@code nbf} and the presence of {@code
 * sub}. Only asymmetric signatures count, so a public key can never pass for a shared secret.
 * Genuine tokens are remembered until they expire or the issuer's keys change. Not thread-safe: one
 * per event loop. Source: RFC 7519, RFC 8725.
 */
final class TokenVerifier {

  private static final int REMEMBERED_TOKENS = 10_000;
  private static final int CLOCK_SKEW_SECONDS = 5;
  private static final AlgorithmConstraints ASYMMETRIC =
      new AlgorithmConstraints(
          ConstraintType.PERMIT,
          AlgorithmIdentifiers.RSA_USING_SHA256,
          AlgorithmIdentifiers.RSA_USING_SHA384,
          AlgorithmIdentifiers.RSA_USING_SHA512,
          AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
          AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
          AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
          AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
          AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384);

  private final IssuerSettings settings;
  private final Clock clock;
  private final GenuineTokens genuine = new GenuineTokens(REMEMBERED_TOKENS);
  private List<JsonWebKey> keys = List.of();

  TokenVerifier(IssuerSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  boolean hasKeys() {
    return !keys.isEmpty();
  }

  void use(List<JsonWebKey> published) {
    keys = List.copyOf(published);
    genuine.forgetAll();
  }

  Verdict verify(String token) {
    Instant now = clock.instant();
    Verdict.Genuine before = genuine.find(token, now);
    if (before != null) {
      return before;
    }
    if (!hasKeys()) {
      return new Verdict.NoKeysYet();
    }
    try {
      GenuineTokens.Known known = read(token, now);
      genuine.remember(token, known);
      return known.verdict();
    } catch (InvalidJwtException e) {
      return e.getCause() instanceof UnresolvableKeyException
          ? new Verdict.UnknownKey()
          : new Verdict.Invalid(reason(e));
    } catch (MalformedClaimException e) {
      return new Verdict.Invalid("令牌内容有误");
    }
  }

  private GenuineTokens.Known read(String token, Instant now)
      throws InvalidJwtException, MalformedClaimException {
    var claims =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
            .setJwsAlgorithmConstraints(ASYMMETRIC)
            .setExpectedIssuer(true, settings.issuer())
            .setExpectedAudience(true, settings.audience())
            .setRequireSubject()
            .setRequireExpirationTime()
            .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
            .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
            .build()
            .processToClaims(token);
    return new GenuineTokens.Known(
        new Verdict.Genuine(claims.getSubject(), client(claims)),
        Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()));
  }

  /** Source: OpenID Connect Core, 2 ({@code azp}); RFC 9068, 2.2 ({@code client_id}). */
  private static @Nullable String client(JwtClaims claims) {
    return Stream.of("azp", "client_id")
        .map(claims::getClaimValueAsString)
        .filter(client -> client != null && !client.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String reason(InvalidJwtException e) {
    if (e.hasErrorCode(ErrorCodes.EXPIRED)) {
      return "令牌已过期";
    }
    if (e.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)
        || e.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
      return "令牌不是发给本系统的";
    }
    if (e.hasErrorCode(ErrorCodes.ISSUER_INVALID) || e.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
      return "令牌签发方不被接受";
    }
    return "令牌无效";
  }
}
