package io.taizhang.gateway.identity;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Reads an issuer's signing keys: discovery document first, then the key set it names. */
final class KeyReader {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client;
  private final IssuerSettings settings;

  KeyReader(HttpClient client, IssuerSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** The keys, at least one; fails when the issuer is silent, speaks nonsense or is another one. */
  Future<List<JsonWebKey>> read() {
    return get(settings.discovery()).map(this::keySetUrl).compose(this::get).map(KeyReader::keys);
  }

  private String keySetUrl(Buffer discovery) {
    JsonObject document = discovery.toJsonObject();
    if (!settings.issuer().equals(document.getString("issuer"))) {
      throw new IllegalStateException("the discovery document names another issuer");
    }
    String url = document.getString("jwks_uri", "");
    if (settings.server().startsWith("https://") && !url.startsWith("https://")) {
      throw new IllegalStateException("the key set of an https issuer must be https");
    }
    return url;
  }

  private static List<JsonWebKey> keys(Buffer keySet) {
    try {
      List<JsonWebKey> keys = new JsonWebKeySet(keySet.toString()).getJsonWebKeys();
      if (keys.isEmpty()) {
        throw new IllegalStateException("the issuer publishes no keys");
      }
      return keys;
    } catch (JoseException e) {
      throw new IllegalStateException("the key set cannot be read", e);
    }
  }

  private Future<Buffer> get(String url) {
    return client
        .request(
            new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url)
                .setTimeout(PATIENCE.toMillis()))
        .compose(request -> request.putHeader("Accept", "application/json").send())
        .compose(KeyReader::body);
  }

  private static Future<Buffer> body(HttpClientResponse response) {
    return response.statusCode() == 200
        ? response.body()
        : Future.failedFuture("the issuer answered " + response.statusCode());
  }
}
