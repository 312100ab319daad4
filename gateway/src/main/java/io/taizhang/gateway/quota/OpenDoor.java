package io.taizhang.gateway.quota;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The few targets that need no token, and what an address may do there. */
public final class OpenDoor {

  private static final int IPV6_NETWORK = 8;
  private static final int IPV6_LENGTH = 16;

  private final OpenSettings settings;
  private final AddressQuota quota;

  public OpenDoor(OpenSettings settings, AddressQuota quota) {
    this.settings = settings;
    this.quota = quota;
  }

  /** Whether this very target is open, for POST alone and without a query. */
  public boolean leadsTo(HttpServerRequest request) {
    return HttpMethod.POST.equals(request.method()) && settings.targets().contains(request.uri());
  }

  /** Counts the request; false when its address has had its share. */
  public boolean admits(HttpServerRequest request) {
    return quota.admits(address(request));
  }

  /** Whole seconds until it may come again. */
  public long secondsLeft() {
    return quota.secondsLeft();
  }

  /** Who asks: of IPv6 the network, since one caller has all the addresses in it. */
  private String address(HttpServerRequest request) {
    return network(
        settings.proxies() == 0
            ? request.remoteAddress().hostAddress()
            : forwarded(request.headers().getAll("X-Forwarded-For"), request));
  }

  private String forwarded(List<String> headers, HttpServerRequest request) {
    List<String> hops =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(String::strip)
            .toList();
    int at = hops.size() - settings.proxies();
    return at < 0 ? request.remoteAddress().hostAddress() : hops.get(at);
  }

  static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == IPV6_LENGTH
          ? HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK)
          : address;
    } catch (IllegalArgumentException _) {
      return "unknown";
    }
  }
}
