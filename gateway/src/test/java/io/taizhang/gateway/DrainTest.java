package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DrainTest {

  @Test
  void draining_waits_for_the_request_under_way() throws Exception {
    try (var gateway = OpenGateway.withKeys()) {
      CompletableFuture<Answer> slow =
          CompletableFuture.supplyAsync(() -> get(gateway, "/api/v1/projects/silent"));
      Awaitility.await().until(() -> !gateway.ledger.seen().isEmpty());

      assertThat(gateway.traffic.drain(Duration.ofMillis(1))).isFalse();
      assertThat(slow).isNotDone();
      assertThat(gateway.traffic.drain(Duration.ofSeconds(10))).isTrue();
      assertThat(slow.join().status()).isEqualTo(504);
    }
  }

  private static Answer get(OpenGateway gateway, String target) {
    try {
      return gateway.caller().get(target, gateway.bearer());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
