package io.taizhang.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.TestIssuer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenVerifierTest {

  private static final Instant NOW = Instant.parse("2026-09-14T00:30:00Z");

  private static TestIssuer issuer;
  private Instant now;
  private TokenVerifier verifier;

  @BeforeAll
  static void open() throws Exception {
    issuer = new TestIssuer();
  }

  @AfterAll
  static void close() {
    issuer.close();
  }

  @BeforeEach
  void start() throws Exception {
    now = NOW;
    verifier =
        new TokenVerifier(
            new IssuerSettings(
                issuer.url(),
                issuer.url(),
                "taizhang",
                Duration.ofMinutes(10),
                Duration.ofSeconds(1)),
            new SettableClock());
    verifier.use(new JsonWebKeySet(issuer.keySet()).getJsonWebKeys());
  }

  @Test
  void a_genuine_token_is_believed_until_it_expires() {
    String token = issuer.token(NOW);

    assertThat(verifier.verify(token)).isInstanceOf(Verdict.Genuine.class);
    now = NOW.plusSeconds(3599);
    assertThat(verifier.verify(token)).isInstanceOf(Verdict.Genuine.class);
    now = NOW.plusSeconds(3606);
    assertThat(verifier.verify(token)).isEqualTo(new Verdict.Invalid("令牌已过期"));
  }

  @Test
  void it_tells_whose_it_is_and_through_which_client_he_comes() {
    String portal = issuer.token(NOW, claims -> claims.setClaim("azp", "portal"));
    String agency = issuer.token(NOW, claims -> claims.setClaim("client_id", "agency"));

    for (int i = 0; i < 2; i++) {
      assertThat(verifier.verify(portal))
          .isEqualTo(new Verdict.Genuine("officer-350500", "portal"));
      assertThat(verifier.verify(agency))
          .isEqualTo(new Verdict.Genuine("officer-350500", "agency"));
      assertThat(verifier.verify(issuer.token(NOW)))
          .isEqualTo(new Verdict.Genuine("officer-350500", null));
    }
  }

  @Test
  void a_remembered_token_is_forgotten_when_the_keys_change() {
    String token = issuer.token(NOW);
    verifier.verify(token);

    verifier.use(List.of());

    assertThat(verifier.verify(token)).isInstanceOf(Verdict.NoKeysYet.class);
  }

  @Test
  void one_of_several_audiences_is_enough() {
    assertThat(verifier.verify(issuer.token(NOW, c -> c.setAudience("portal", "taizhang"))))
        .isInstanceOf(Verdict.Genuine.class);
  }

  static Stream<Arguments> lies() {
    return Stream.of(
        lie("令牌已过期", c -> c.setExpirationTime(at(NOW.minusSeconds(6)))),
        lie("令牌不是发给本系统的", c -> c.setAudience("another")),
        lie("令牌不是发给本系统的", c -> c.unsetClaim("aud")),
        lie("令牌签发方不被接受", c -> c.setIssuer("http://127.0.0.1/another")),
        lie("令牌签发方不被接受", c -> c.unsetClaim("iss")),
        lie("令牌无效", c -> c.unsetClaim("exp")),
        lie("令牌无效", c -> c.unsetClaim("sub")),
        lie("令牌无效", c -> c.setNotBefore(at(NOW.plusSeconds(60)))));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void a_token_that_claims_something_else_is_not_believed(
      String reason, Consumer<JwtClaims> change) {
    assertThat(verifier.verify(issuer.token(NOW, change))).isEqualTo(new Verdict.Invalid(reason));
  }

  @Test
  void a_token_nobody_signed_is_not_believed() {
    assertThat(verifier.verify(issuer.unsignedToken(NOW))).isNotInstanceOf(Verdict.Genuine.class);
  }

  @Test
  void a_public_key_does_not_pass_for_a_shared_secret() {
    assertThat(verifier.verify(issuer.tokenSignedWithThePublicKeyAsSecret(NOW)))
        .isNotInstanceOf(Verdict.Genuine.class);
  }

  @Test
  void a_stranger_with_the_right_key_id_is_not_believed() {
    assertThat(verifier.verify(issuer.tokenOfAStranger(NOW, "first")))
        .isInstanceOf(Verdict.Invalid.class);
  }

  @Test
  void a_key_id_not_published_asks_for_another_look() {
    assertThat(verifier.verify(issuer.tokenOfAStranger(NOW, "unheard")))
        .isInstanceOf(Verdict.UnknownKey.class);
  }

  @Test
  void only_so_many_tokens_are_remembered() {
    var known =
        new GenuineTokens.Known(new Verdict.Genuine("officer-350500", null), NOW.plusSeconds(1));
    var tokens = new GenuineTokens(2);
    tokens.remember("a", known);
    tokens.remember("b", known);
    tokens.find("a", NOW);
    tokens.remember("c", known);

    assertThat(tokens.find("a", NOW)).isNotNull();
    assertThat(tokens.find("b", NOW)).isNull();
    assertThat(tokens.find("c", NOW.plusSeconds(1))).isNull();
  }

  private static Arguments lie(String reason, Consumer<JwtClaims> change) {
    return Arguments.of(reason, change);
  }

  private static NumericDate at(Instant instant) {
    return NumericDate.fromSeconds(instant.getEpochSecond());
  }

  private final class SettableClock extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
