package io.taizhang.suite.parts;

import java.net.InetAddress;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OIDC issuer on loopback that gives every {@link Identity} a token for the asking.
 *
 * <p>For the local suite only: it checks no secret, and its signing keys are public knowledge.
 */
public final class OidcIssuer implements AutoCloseable {
  private static final String ISSUER_ID = "taizhang";

  private final MockOAuth2Server server;
  private final String issuer;

  private OidcIssuer(MockOAuth2Server server, String issuer) {
    this.server = server;
    this.issuer = issuer;
  }

  /** Starts on a free port. */
  public static OidcIssuer start() {
    int port = FreePorts.one();
    String issuer = "http://127.0.0.1:%d/%s".formatted(port, ISSUER_ID);
    var tokens = new PersonaTokens(ISSUER_ID, issuer);
    var server =
        new MockOAuth2Server(
            new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(tokens)));
    try {
      server.start(InetAddress.getLoopbackAddress(), port);
    } catch (RuntimeException e) {
      throw new PartFailedException("OIDC issuer did not start on port " + port, e);
    }
    return new OidcIssuer(server, issuer);
  }

  /** The {@code iss} of every token; discovery starts here. */
  public String issuer() {
    return issuer;
  }

  /** Where {@code grant_type=client_credentials} is answered. */
  public String tokenEndpoint() {
    return issuer + "/token";
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
