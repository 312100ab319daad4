package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.taizhang.gateway.OpenGateway.Manner;
import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More come than a service can answer: they are refused as too many, and never as a failure. */
class BusyServiceTest {

  private static final int CROWD = 60;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private OpenGateway gateway;

  @BeforeEach
  void open() throws Exception {
    gateway = OpenGateway.withKeys(Manner.USUAL.withAnswer(Duration.ofMinutes(1)));
  }

  @AfterEach
  void close() {
    gateway.close();
    threads.shutdownNow();
  }

  @Test
  void a_crowd_before_a_stalled_service_is_told_to_come_again_and_afterwards_all_is_well()
      throws Exception {
    String bearer = gateway.bearer();
    List<CompletableFuture<Answer>> crowd = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      crowd.add(i % 2 == 0 ? get("/api/v1/projects/held", bearer) : post(bearer));
    }

    await().until(() -> done(crowd) == CROWD - OpenGateway.AT_ONCE);
    assertThat(gateway.ledger.held()).as("spared").isEqualTo(OpenGateway.AT_ONCE);
    assertThat(gateway.caller().get("/api/v1/issues", bearer).status())
        .as("another service goes on")
        .isEqualTo(200);
    for (CompletableFuture<Answer> one : crowd) {
      if (one.isDone()) {
        Answer refused = one.join();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
        assertThat(refused.json().getString("code")).isEqualTo("upstream-busy");
        assertThat(refused.header("retry-after")).isEqualTo("1");
      }
    }

    for (int i = 0; i < OpenGateway.AT_ONCE; i++) {
      gateway.ledger.release();
    }
    await().until(() -> done(crowd) == CROWD);
    assertThat(crowd.stream().map(one -> one.join().status()).filter(status -> status == 200))
        .hasSize(OpenGateway.AT_ONCE);
    assertThat(gateway.caller().get("/api/v1/projects", bearer).status()).isEqualTo(200);
  }

  @Test
  void who_waits_gets_the_place_of_the_first_that_is_answered() throws Exception {
    String bearer = gateway.bearer();
    List<CompletableFuture<Answer>> inside = new ArrayList<>();
    for (int i = 0; i < OpenGateway.AT_ONCE; i++) {
      inside.add(get("/api/v1/projects/held", bearer));
    }
    await().until(() -> gateway.ledger.held() == OpenGateway.AT_ONCE);

    // Comes again as it is told to, until a place is free in time.
    CompletableFuture<Answer> next =
        CompletableFuture.supplyAsync(
            () -> {
              Answer answer = send("POST", "/api/v1/projects", "abc", bearer);
              while (answer.status() == 429) {
                answer = send("POST", "/api/v1/projects", "abc", bearer);
              }
              return answer;
            },
            threads);
    gateway.ledger.release();

    assertThat(next.join().status()).isEqualTo(200);
    assertThat(next.join().json().getInteger("body")).isEqualTo(3);
    assertThat(gateway.ledger.held()).isEqualTo(OpenGateway.AT_ONCE - 1);
    while (gateway.ledger.held() > 0) {
      gateway.ledger.release();
    }
    inside.forEach(one -> assertThat(one.join().status()).isEqualTo(200));
  }

  @Test
  void where_all_connections_are_taken_it_is_too_many_and_no_failure() throws Exception {
    try (var narrow = OpenGateway.withKeys(Manner.PATIENT.withConnections(2))) {
      String bearer = narrow.bearer();
      List<CompletableFuture<Answer>> inside = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        inside.add(
            CompletableFuture.supplyAsync(
                () -> get(narrow, "/api/v1/projects/held", bearer), threads));
      }
      await().atMost(Duration.ofSeconds(30)).until(() -> narrow.ledger.held() == 2);

      Answer refused = get(narrow, "/api/v1/projects", bearer);
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.json().getString("code")).isEqualTo("upstream-busy");
      assertThat(Integer.parseInt(refused.header("retry-after"))).isPositive();
      narrow.ledger.release();
      narrow.ledger.release();
      inside.forEach(one -> assertThat(one.join().status()).isEqualTo(200));
    }
  }

  private static Answer get(OpenGateway gateway, String target, String bearer) {
    try {
      return gateway.caller().get(target, bearer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long done(List<CompletableFuture<Answer>> crowd) {
    return crowd.stream().filter(CompletableFuture::isDone).count();
  }

  private CompletableFuture<Answer> get(String target, String bearer) {
    return CompletableFuture.supplyAsync(() -> send("GET", target, "", bearer), threads);
  }

  private CompletableFuture<Answer> post(String bearer) {
    return CompletableFuture.supplyAsync(
        () -> send("POST", "/api/v1/projects/held", "abc", bearer), threads);
  }

  private Answer send(String method, String target, String body, String bearer) {
    try {
      return gateway
          .caller()
          .send(method, target, body, bearer, "Content-Length: " + body.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
