package io.taizhang.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/x",
        "https://10.1.2.3/x",
        "https://172.16.0.1/x",
        "https://192.168.1.1/x",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/x",
        "https://0.0.0.0/x",
        "https://[::1]/x",
        "https://[fd00::1]/x",
        "https://[::ffff:10.0.0.1]/x",
        "https://localhost/x",
        "http://8.8.8.8/x",
        "https://user@8.8.8.8/x",
        "file:///etc/passwd"
      })
  void an_address_of_the_own_network_or_without_tls_is_never_called(String address) {
    assertThatThrownBy(() -> PublicAddress.require(address, false))
        .isInstanceOf(HttpCaller.Forbidden.class);
  }

  @Test
  void a_public_one_is() throws IOException {
    assertThat(PublicAddress.require("https://8.8.8.8/x", false).getHost()).isEqualTo("8.8.8.8");
    assertThat(PublicAddress.isPublic(InetAddress.getByName("2400:3200::1"))).isTrue();
  }

  @Test
  void a_setting_lets_the_own_network_pass() throws IOException {
    assertThat(PublicAddress.require("http://127.0.0.1:1/x", true).getPort()).isEqualTo(1);
  }
}
