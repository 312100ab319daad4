package io.taizhang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.gateway.fixture.IssuerResource;
import io.taizhang.gateway.fixture.RawCaller;
import io.taizhang.gateway.fixture.RawCaller.Answer;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(IssuerResource.class)
class PackagedGatewayTest {

  @Inject Gateway gateway;

  @ConfigProperty(name = "test.crawler")
  String crawler;

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
  void an_agency_s_system_that_asks_for_more_than_its_share_is_refused() throws Exception {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      answers.add(
          new RawCaller(gateway.port()).get("/api/v1/nothing", "Authorization: Bearer " + crawler));
    }

    assertThat(answers.subList(0, 3)).extracting(Answer::status).containsOnly(404);
    Answer refused =
        answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
    assertThat(refused.json().getString("code")).isEqualTo("too-many-requests");
    assertThat(refused.header("retry-after")).isEqualTo("1");
    assertThat(refused.header("ratelimit-policy")).isEqualTo("\"client\";q=3;w=3");
  }

  @Test
  void the_page_and_the_contract_are_packaged() throws Exception {
    assertThat(open("/").body()).contains("台账 Taizhang");
    assertThat(open("/openapi.json").json().getJsonObject("info").getString("title"))
        .isEqualTo("台账 Taizhang");
  }

  @Test
  void the_committed_document_is_the_one_that_is_served() throws Exception {
    Path file = Path.of("..", "docs", "contracts", "openapi", "taizhang.yaml");
    JsonNode served = new ObjectMapper().readTree(open("/openapi.json").body());

    assertThat((Object) new YAMLMapper().readTree(file.toFile()))
        .as("the merged API has changed: run ./suite contracts and commit %s", file)
        .isEqualTo(served);
  }

  @Test
  void each_contract_of_an_event_is_served_where_the_events_say() throws Exception {
    Path folder = Path.of("..", "docs", "contracts", "events");
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files =
          found
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.toString().contains(".accepted"))
              .filter(file -> !file.startsWith(folder.resolve("private")))
              .toList();
    }

    assertThat(files).hasSizeGreaterThan(60);
    for (Path file : files) {
      String path = "/contracts/events/" + folder.relativize(file);
      assertThat(open(path).status()).as(path).isEqualTo(200);
      assertThat(open(path).body()).as(path).isEqualTo(Files.readString(file));
    }
    assertThat(open("/contracts/asyncapi.yaml").body()).startsWith("asyncapi: \"3.0.0\"");
    assertThat(open("/contracts/events/ledger/never.v1.schema.json").status()).isEqualTo(404);
    assertThat(open("/contracts/events/private/complainant.contact-sealed.v1.schema.json").status())
        .isEqualTo(404);
    assertThat(open("/contracts/events/.accepted/ledger/item.granted.v1.schema.json").status())
        .isEqualTo(404);
  }

  private Answer open(String path) throws Exception {
    return new RawCaller(gateway.port()).get(path);
  }

  private Answer managed(String path) throws Exception {
    return new RawCaller(management.getPort()).get(path);
  }
}
