package io.taizhang.suite.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OidcIssuerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static OidcIssuer issuer;

  @BeforeAll
  static void start() {
    issuer = OidcIssuer.start();
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  @ParameterizedTest
  @EnumSource(Persona.class)
  void every_persona_gets_a_token_for_one_hour_with_its_role(Persona persona) throws Exception {
    JsonNode claims = claimsOf(persona.role());

    assertThat(claims.get("sub").asText()).isEqualTo(persona.role());
    assertThat(claims.get("iss").asText()).isEqualTo(issuer.issuer());
    assertThat(claims.get("aud").toString()).contains("taizhang");
    assertThat(claims.get("roles")).hasSize(1);
    assertThat(claims.get("roles").get(0).asText()).isEqualTo(persona.role());
    assertThat(claims.get("name").asText()).startsWith(persona.title());
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(3600);
    assertThat(claims.has("credit_code")).isEqualTo(persona == Persona.OWNER);
  }

  @ParameterizedTest
  @CsvSource({
    "officer, officer, 350500,",
    "admin, admin, 100000,",
    "clerk, clerk, 350500, 350500-WINDOW",
    "officer@370481, officer-370481, 370481,",
    "handler@350521, handler-350521, 350521, 350521-HOUSING",
    "handler@350500/350500-WATER, handler-350500-350500-WATER, 350500, 350500-WATER"
  })
  void a_client_id_names_persona_region_and_department(
      String clientId, String subject, String region, String department) throws Exception {
    JsonNode claims = claimsOf(clientId);

    assertThat(claims.get("sub").asText()).isEqualTo(subject);
    assertThat(claims.get("region").asText()).isEqualTo(region);
    assertThat(claims.path("department").asText(null)).isEqualTo(department);
  }

  @ParameterizedTest
  @CsvSource({"mayor", "officer@35", "officer@350500/"})
  void a_client_id_that_names_no_persona_gets_no_token(String clientId) throws Exception {
    HttpResponse<String> answer = ask(issuer.tokenEndpoint(), clientId);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("invalid_client").doesNotContain("access_token");
  }

  @Test
  void the_issuer_is_the_same_whatever_name_the_caller_uses_for_this_machine() throws Exception {
    String endpoint = issuer.tokenEndpoint().replace("127.0.0.1", "localhost");

    assertThat(claims(ask(endpoint, "officer")).get("iss").asText()).isEqualTo(issuer.issuer());
  }

  private static JsonNode claimsOf(String clientId) throws Exception {
    return claims(ask(issuer.tokenEndpoint(), clientId));
  }

  private static HttpResponse<String> ask(String endpoint, String clientId)
      throws IOException, InterruptedException {
    String form = "grant_type=client_credentials&client_secret=any&client_id=" + clientId;
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode claims(HttpResponse<String> answer) throws IOException {
    String token = JSON.readTree(answer.body()).get("access_token").asText();
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return JSON.readTree(new String(payload, StandardCharsets.UTF_8));
  }
}
