package io.taizhang.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

  private static final Instant MORNING = Instant.parse("2026-09-14T00:30:00Z");

  private Instant now = MORNING;
  private final KnownTokens<String> tokens = new KnownTokens<>(() -> now);

  @Test
  void a_token_is_known_until_it_expires() {
    tokens.remember("a", "clerk", MORNING.plusSeconds(20));

    now = MORNING.plusSeconds(20).minusMillis(1);
    assertThat(tokens.find("a")).contains("clerk");
    now = MORNING.plusSeconds(20);
    assertThat(tokens.find("a")).isEmpty();
  }

  @Test
  void but_for_a_minute_at_most() {
    tokens.remember("a", "clerk", MORNING.plus(Duration.ofHours(8)));

    now = MORNING.plus(KnownTokens.LONGEST).minusMillis(1);
    assertThat(tokens.find("a")).contains("clerk");
    now = MORNING.plus(KnownTokens.LONGEST);
    assertThat(tokens.find("a")).isEmpty();
  }

  @Test
  void one_that_has_expired_is_not_known_again_when_time_goes_back() {
    tokens.remember("a", "clerk", MORNING.plusSeconds(20));
    now = MORNING.plusSeconds(30);
    assertThat(tokens.find("a")).isEmpty();

    now = MORNING;
    assertThat(tokens.find("a")).isEmpty();
  }

  @Test
  void another_token_is_another() {
    tokens.remember("a", "clerk", MORNING.plusSeconds(20));

    assertThat(tokens.find("A")).isEmpty();
    assertThat(tokens.find("a ")).isEmpty();
  }
}
