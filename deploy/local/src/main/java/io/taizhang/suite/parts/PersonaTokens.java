package io.taizhang.suite.parts;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Turns the client id of a token request into the claims of its {@link Identity}. */
final class PersonaTokens implements OAuth2TokenCallback {
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final String issuerId;
  private final String issuer;

  PersonaTokens(String issuerId, String issuer) {
    this.issuerId = issuerId;
    this.issuer = issuer;
  }

  @Override
  public String issuerId() {
    return issuerId;
  }

  @Override
  public String subject(TokenRequest request) {
    return identity(request).subject();
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of("taizhang");
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    Map<String, Object> claims = new HashMap<>(identity(request).claims());
    claims.put("iss", issuer);
    return claims;
  }

  @Override
  public long tokenExpiry() {
    return VALIDITY.toSeconds();
  }

  private static Identity identity(TokenRequest request) {
    var authentication = request.getClientAuthentication();
    ClientID clientId =
        authentication == null ? request.getClientID() : authentication.getClientID();
    String text = clientId == null ? "" : clientId.getValue();
    return Identity.parse(text).orElseThrow(() -> unknown(text));
  }

  private static OAuth2Exception unknown(String clientId) {
    String message = "no such persona: " + clientId;
    return new OAuth2Exception(OAuth2Error.INVALID_CLIENT.setDescription(message), message, null);
  }
}
