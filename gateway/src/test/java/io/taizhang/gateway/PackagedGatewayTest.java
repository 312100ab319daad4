package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.gateway.fixture.IssuerResource;
import io.taizhang.gateway.fixture.RawCaller;
import io.taizhang.gateway.fixture.RawCaller.Answer;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(IssuerResource.class)
class PackagedGatewayTest {

  @Inject Gateway gateway;

  @TestHTTPResource(value = "/", management = true)
  URI management;

  @Test
  void it_is_ready_once_the_issuers_keys_are_there() {
    await().untilAsserted(() -> assertThat(managed("/q/health/ready").status()).isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/q/health/started", "/q/metrics"})
  void the_management_port_tells_how_it_is(String path) throws Exception {
    assertThat(managed(path).status()).isEqualTo(200);
  }

  @Test
  void its_own_figures_are_among_the_metrics() throws Exception {
    open("/");

    assertThat(managed("/q/metrics").body()).contains("taizhang_gateway_requests_seconds_count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health", "/q/metrics", "/META-INF/resources/index.html"})
  void the_public_port_shows_nothing_of_it(String path) throws Exception {
    assertThat(open(path).status()).isEqualTo(404);
  }

  @Test
  void the_page_and_the_contract_are_packaged() throws Exception {
    assertThat(open("/").body()).contains("台账 Taizhang");
    assertThat(open("/openapi.json").json().getJsonObject("info").getString("title"))
        .isEqualTo("台账 Taizhang");
  }

  private Answer open(String path) throws Exception {
    return new RawCaller(gateway.port()).get(path);
  }

  private Answer managed(String path) throws Exception {
    return new RawCaller(management.getPort()).get(path);
  }
}
