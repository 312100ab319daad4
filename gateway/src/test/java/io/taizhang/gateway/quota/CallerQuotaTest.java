package io.taizhang.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallerQuotaTest {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private long now = -5;
  private final CallerQuota quota =
      new CallerQuota(
          new CallerSettings(
              new Rate("subject", 2, 4),
              new Rate("client", 3, 6),
              Map.of("agency", new Rate("client", 10, 20))),
          () -> now);

  @Test
  void after_a_pause_a_burst_is_let_in_and_then_as_many_as_a_second_brings() {
    assertThat(admitted("a", 10)).isEqualTo(4);
    now += SECOND;
    assertThat(admitted("a", 10)).isEqualTo(2);
    now += 100 * SECOND;
    assertThat(admitted("a", 10)).isEqualTo(4);
  }

  @Test
  void one_who_asks_too_much_hinders_nobody_else() {
    assertThat(admitted("a", 10)).isEqualTo(4);
    assertThat(admitted("b", 10)).isEqualTo(4);
  }

  @Test
  void the_answer_says_what_is_left_and_how_long_to_wait() {
    Share first = quota.take("a", null).orElseThrow();
    assertThat(first.policy()).isEqualTo("\"subject\";q=4;w=2");
    assertThat(first.limit()).isEqualTo("\"subject\";r=3");

    admitted("a", 3);
    Share refused = quota.take("a", null).orElseThrow();
    assertThat(refused.admitted()).isFalse();
    assertThat(refused.limit()).isEqualTo("\"subject\";r=0;t=1");
    assertThat(refused.secondsToWait()).isEqualTo(1);
  }

  @Test
  void all_who_come_through_one_client_share_that_as_well() {
    assertThat(admitted("a", "portal", 10)).isEqualTo(4);
    assertThat(admitted("b", "portal", 10)).isEqualTo(2);

    Share refused = quota.take("b", "portal").orElseThrow();
    assertThat(refused.limit()).startsWith("\"client\";r=0");
    assertThat(admitted("b", 10))
        .as("what the client was refused is not taken of the person's own")
        .isEqualTo(2);
    assertThat(admitted("b", "another portal", 10)).isZero();
    assertThat(admitted("c", "another portal", 10)).isEqualTo(4);
  }

  @Test
  void an_agency_has_its_own_share_and_its_persons_are_not_counted() {
    assertThat(admitted("a", "agency", 30)).isEqualTo(20);
    assertThat(admitted("a", 10)).isEqualTo(4);
  }

  @Test
  void nobody_is_counted_where_nothing_is_set() {
    var off =
        new CallerQuota(
            new CallerSettings(new Rate("subject", 0, 1), new Rate("client", 0, 1), Map.of()),
            () -> now);

    assertThat(off.take("a", "portal")).isEmpty();
  }

  @Test
  void a_full_bucket_is_forgotten_when_room_is_needed_and_another_is_not() {
    var buckets = new Buckets(new Rate("subject", 1, 2), 2);
    assertThat(buckets.take("a", 0)).isEqualTo(1);
    assertThat(buckets.take("b", 0)).isEqualTo(1);
    assertThat(buckets.take("b", 0)).isZero();
    assertThat(buckets.take("c", 0)).isNegative();

    assertThat(buckets.take("c", SECOND)).isEqualTo(1);
    assertThat(buckets.take("b", SECOND)).isZero();
    assertThat(buckets.take("d", SECOND)).isNegative();
  }

  @Test
  void a_share_that_cannot_be_meant_is_refused_at_start() {
    assertThatThrownBy(() -> new Rate("subject", -1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rate("subject", 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private int admitted(String subject, int asked) {
    int admitted = 0;
    for (int i = 0; i < asked; i++) {
      admitted += quota.take(subject, null).orElseThrow().admitted() ? 1 : 0;
    }
    return admitted;
  }

  private int admitted(String subject, String client, int asked) {
    int admitted = 0;
    for (int i = 0; i < asked; i++) {
      admitted += quota.take(subject, client).orElseThrow().admitted() ? 1 : 0;
    }
    return admitted;
  }
}
