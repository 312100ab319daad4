package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.taizhang.gateway.OpenGateway.Manner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places with a service: who gets none, and that each is given back however a request ends. */
class GivenBackPlaceTest {

  private static final String HELD = "/api/v1/projects/held";
  private static final String LEFT = "/api/v1/projects/left";

  private OpenGateway gateway;
  private final List<Socket> callers = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    gateway = OpenGateway.withKeys(Manner.PATIENT);
  }

  @AfterEach
  void close() throws IOException {
    for (Socket caller : callers) {
      caller.close();
    }
    gateway.close();
  }

  @Test
  void by_a_service_that_hangs_up() throws Exception {
    for (int i = 0; i <= OpenGateway.AT_ONCE; i++) {
      assertThat(gateway.caller().get("/api/v1/projects/hangup", gateway.bearer()).status())
          .isEqualTo(502);
    }
    isServed();
  }

  @Test
  void by_callers_that_leave_before_their_answer() throws Exception {
    full();
    for (Socket caller : callers) {
      caller.close();
    }
    isServed();
  }

  @Test
  void by_one_that_left_while_it_waited_and_the_service_never_hears_of_it() throws Exception {
    full();
    Socket impatient = sent(LEFT);
    theGatewayHasReadWhatCame();
    impatient.close();
    theGatewayHasReadWhatCame();

    gateway.ledger.release();
    isServed();
    assertThat(gateway.ledger.seen()).doesNotContain("GET " + LEFT);
  }

  @Test
  void who_comes_when_the_places_to_wait_are_taken_as_well_is_refused_at_once() throws Exception {
    full();
    for (int i = 0; i < OpenGateway.AT_ONCE; i++) {
      sent("/api/v1/projects/waiting");
    }
    theGatewayHasReadWhatCame();
    assertThat(gateway.caller().get("/api/v1/projects", gateway.bearer()).status()).isEqualTo(429);
  }

  private void full() throws Exception {
    for (int i = 0; i < OpenGateway.AT_ONCE; i++) {
      sent(HELD);
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> gateway.ledger.held() == OpenGateway.AT_ONCE);
  }

  /** It has one event loop: what came before this request was read before it is answered. */
  private void theGatewayHasReadWhatCame() throws IOException {
    assertThat(gateway.caller().get("/api/v1/issues", gateway.bearer()).status()).isEqualTo(200);
  }

  private void isServed() throws IOException {
    assertThat(gateway.caller().get("/api/v1/projects", gateway.bearer()).status()).isEqualTo(200);
  }

  private Socket sent(String target) throws IOException {
    Socket caller = new Socket(InetAddress.getLoopbackAddress(), gateway.port());
    callers.add(caller);
    String request =
        "GET " + target + " HTTP/1.1\r\nHost: gateway.test\r\n" + gateway.bearer() + "\r\n\r\n";
    caller.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    caller.getOutputStream().flush();
    return caller;
  }
}
