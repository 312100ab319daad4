package io.taizhang.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressQuotaTest {

  private final Hand hand = new Hand();
  private final OpenSettings settings = new OpenSettings(Set.of(), 2, Duration.ofMinutes(1), 0);
  private final AddressQuota quota = new AddressQuota(settings, hand);

  @Test
  void an_address_has_its_share_of_a_window_and_no_more() {
    assertThat(quota.admits("192.0.2.1")).isTrue();
    assertThat(quota.admits("192.0.2.1")).isTrue();
    assertThat(quota.admits("192.0.2.1")).isFalse();
    assertThat(quota.admits("192.0.2.2")).isTrue();
    assertThat(quota.secondsLeft()).isEqualTo(60);
  }

  @Test
  void the_next_window_begins_anew() {
    quota.admits("192.0.2.1");
    quota.admits("192.0.2.1");
    hand.now = hand.now.plusSeconds(59);
    assertThat(quota.admits("192.0.2.1")).isFalse();
    assertThat(quota.secondsLeft()).isEqualTo(1);
    hand.now = hand.now.plusSeconds(1);
    assertThat(quota.admits("192.0.2.1")).isTrue();
  }

  @Test
  void when_too_many_addresses_come_strangers_wait_and_those_who_are_known_do_not() {
    var crowded = new AddressQuota(settings, hand, 2);
    assertThat(crowded.admits("192.0.2.1")).isTrue();
    assertThat(crowded.admits("192.0.2.2")).isTrue();
    assertThat(crowded.admits("192.0.2.3")).isFalse();
    assertThat(crowded.admits("192.0.2.1")).isTrue();
    hand.now = hand.now.plusSeconds(60);
    assertThat(crowded.admits("192.0.2.3")).isTrue();
  }

  @Test
  void all_addresses_of_an_ipv6_network_are_one() {
    assertThat(OpenDoor.network("2001:db8:0:1::1")).isEqualTo(OpenDoor.network("2001:db8:0:1::2"));
    assertThat(OpenDoor.network("2001:db8:0:2::1"))
        .isNotEqualTo(OpenDoor.network("2001:db8:0:1::1"));
    assertThat(OpenDoor.network("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(OpenDoor.network("not an address")).isEqualTo("unknown");
  }

  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-09-14T00:00:00Z");

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
