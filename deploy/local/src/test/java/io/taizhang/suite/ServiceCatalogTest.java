package io.taizhang.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceCatalogTest {
  @Test
  void mail_goes_nowhere_unless_a_server_is_given() {
    assertThat(ServiceCatalog.mailer(null)).containsOnlyKeys("quarkus.mailer.mock");
    assertThat(ServiceCatalog.mailer("127.0.0.1:2525"))
        .containsEntry("quarkus.mailer.mock", "false")
        .containsEntry("quarkus.mailer.host", "127.0.0.1")
        .containsEntry("quarkus.mailer.port", "2525");
  }

  @Test
  void the_gateway_port_is_8080_unless_the_environment_says_otherwise() {
    assertThat(Main.portFrom(null)).isEqualTo(8080);
    assertThat(Main.portFrom("18080")).isEqualTo(18080);
  }
}
