package io.taizhang.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainHttpIssuerTest {

  @ParameterizedTest
  @CsvSource({
    "prod,  http://issuer.test,  http://issuer.test,  true",
    "prod,  https://issuer.test, http://issuer.test,  true",
    "prod,  http://issuer.test,  https://issuer.test, true",
    "stage, http://issuer.test,  http://issuer.test,  true",
    "prod,  https://issuer.test, https://issuer.test, false",
    "local, http://issuer.test,  http://issuer.test,  false",
    "test,  http://issuer.test,  http://issuer.test,  false"
  })
  void only_developer_profiles_may_trust_an_issuer_over_plain_http(
      String profile, String server, String issuer, boolean refused) {
    var settings = new IssuerSettings(server, issuer, "taizhang", Duration.ZERO, Duration.ZERO);

    Throwable refusal = catchThrowable(() -> PlainHttpIssuer.refuse(settings, List.of(profile)));

    assertThat(refusal != null).isEqualTo(refused);
  }
}
