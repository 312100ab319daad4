package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.gateway.OpenGateway.Manner;
import io.taizhang.gateway.fixture.RawCaller.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the target without a token counts, and that nobody talks himself out of being counted. */
class AddressBehindProxiesTest {

  private static final String OPEN = "/api/v1/issues/status";

  @Test
  void without_proxies_a_header_is_not_believed() throws Exception {
    try (var gateway = OpenGateway.withKeys(Manner.USUAL.withProxies(0))) {
      assertThat(asking(gateway, "198.51.100.%d")).endsWith(200, 429);
    }
  }

  @Test
  void who_comes_by_fewer_proxies_than_there_are_is_counted_by_the_connection() throws Exception {
    try (var gateway = OpenGateway.withKeys(Manner.USUAL.withProxies(2))) {
      assertThat(asking(gateway, "198.51.100.%d")).endsWith(200, 429);
    }
  }

  @Test
  void the_hop_that_the_outermost_proxy_has_seen_is_counted_and_none_before_it() throws Exception {
    try (var gateway = OpenGateway.withKeys(Manner.USUAL.withProxies(2))) {
      assertThat(asking(gateway, "203.0.113.%d, 198.51.100.1, 10.0.0.1")).endsWith(200, 429);
      assertThat(asking(gateway, "198.51.100.%d, 10.0.0.2")).containsOnly(200);
    }
  }

  @Test
  void who_shows_a_token_is_counted_here_all_the_same() throws Exception {
    try (var gateway = OpenGateway.withKeys()) {
      assertThat(asking(gateway, "198.51.100.1", gateway.bearer())).endsWith(200, 429);
    }
  }

  /** One request more than an address has, each under another number. */
  private static List<Integer> asking(OpenGateway gateway, String from, String... headers)
      throws IOException {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 1; i <= OpenGateway.OPEN_REQUESTS + 1; i++) {
      List<String> all = new ArrayList<>(List.of(headers));
      all.add("X-Forwarded-For: " + from.formatted(i + 1));
      all.add("Content-Length: 0");
      Answer answer = gateway.caller().send("POST", OPEN, "", all.toArray(String[]::new));
      statuses.add(answer.status());
    }
    return statuses;
  }
}
