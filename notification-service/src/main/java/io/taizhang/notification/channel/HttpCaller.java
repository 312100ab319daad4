package io.taizhang.notification.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls providers: never follows a redirect, never calls an address that {@link PublicAddress} does
 * not let pass, waits no longer than the channel may.
 */
@ApplicationScoped
class HttpCaller {

  private final ChannelConfig config;
  private final ObjectMapper json;
  private final HttpClient client;

  HttpCaller(ChannelConfig config, ObjectMapper json) {
    this.config = config;
    this.json = json;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(config.timeout())
            .build();
  }

  /** What came back; body missing when it was no JSON. */
  record Answer(int status, JsonNode body, @Nullable String retryAfter) {
    boolean ok() {
      return status >= 200 && status < 300;
    }
  }

  /** Nothing can have arrived. */
  static final class NotSent extends IOException {
    private static final long serialVersionUID = 1L;

    NotSent(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The address is not to be called. */
  static final class Forbidden extends IOException {
    private static final long serialVersionUID = 1L;

    Forbidden(String message) {
      super(message);
    }
  }

  /**
   * Posts JSON.
   *
   * @throws NotSent when nothing can have arrived
   * @throws Forbidden when the address is not to be called
   * @throws IOException when it may have arrived and no answer came
   */
  Answer post(String address, Map<String, String> headers, String body) throws IOException {
    return call(
        request(address, headers)
            .header("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Reads, with the same promises. */
  Answer get(String address, Map<String, String> headers) throws IOException {
    return call(request(address, headers).GET().build());
  }

  String written(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private HttpRequest.Builder request(String address, Map<String, String> headers)
      throws IOException {
    URI uri = PublicAddress.require(address, config.privateAddresses());
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(config.timeout());
    headers.forEach(
        (name, value) -> {
          if (!name.equals("Content-Type")) {
            request.header(name, value);
          }
        });
    return request;
  }

  private Answer call(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          parsed(response.body()),
          response.headers().firstValue("Retry-After").orElse(null));
    } catch (ConnectException | HttpConnectTimeoutException e) {
      throw new NotSent("连接不上", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("中断", e);
    }
  }

  private JsonNode parsed(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
