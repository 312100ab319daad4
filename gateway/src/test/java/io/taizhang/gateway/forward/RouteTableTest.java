package io.taizhang.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

  @Test
  void a_noun_of_a_service_without_a_url_is_an_error() {
    assertThatThrownBy(() -> RouteTable.of(Map.of("items", "ledger"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("routes.items names ledger");
  }

  @ParameterizedTest
  @CsvSource({
    "http://ledger:8080,  ledger, 8080, false",
    "http://ledger:8080/, ledger, 8080, false",
    "http://ledger,       ledger, 80,   false",
    "https://ledger,      ledger, 443,  true"
  })
  void a_base_url_names_host_and_port(URI base, String host, int port, boolean encrypted) {
    assertThat(Upstream.at("ledger", base))
        .isEqualTo(new Upstream("ledger", host, port, encrypted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger:8080", "ftp://ledger", "http://ledger/base", "http:///", "/"})
  void anything_else_is_no_base_url(URI base) {
    assertThatThrownBy(() -> Upstream.at("ledger", base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("taizhang.gateway.upstreams.ledger");
  }
}
