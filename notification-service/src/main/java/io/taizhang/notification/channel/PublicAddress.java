package io.taizhang.notification.channel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Lets pass addresses of the public internet only, so that an address entered by somebody cannot
 * make this service call into its own network (SSRF). Every address that the name resolves to must
 * be public. The Java runtime keeps a resolved name for 30 s, so the connection goes to what was
 * looked at.
 */
final class PublicAddress {

  private static final int CARRIER_GRADE_FIRST = 100;

  private PublicAddress() {}

  /**
   * The address as a URI.
   *
   * @param privateToo whether addresses of the own network and plain http pass
   */
  static URI require(String address, boolean privateToo) throws IOException {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new HttpCaller.Forbidden("地址无法解析");
    }
    String host = uri.getHost();
    boolean http =
        "https".equals(uri.getScheme()) || (privateToo && "http".equals(uri.getScheme()));
    if (!http || host == null || uri.getUserInfo() != null) {
      throw new HttpCaller.Forbidden("只能回调 https 地址");
    }
    if (!privateToo) {
      requirePublic(host);
    }
    return uri;
  }

  private static void requirePublic(String host) throws IOException {
    InetAddress[] all;
    try {
      all = InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new HttpCaller.NotSent("域名无法解析", e);
    }
    if (!Arrays.stream(all).allMatch(PublicAddress::isPublic)) {
      throw new HttpCaller.Forbidden("不得回调内网地址");
    }
  }

  static boolean isPublic(InetAddress address) {
    return !(address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || special(address.getAddress()));
  }

  /** Shared, benchmarking and reserved ranges of IPv4; unique-local and mapped ones of IPv6. */
  private static boolean special(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (bytes.length == 4) {
      return first == 0
          || first >= 240
          || (first == CARRIER_GRADE_FIRST && second >= 64 && second < 128)
          || (first == 198 && (second == 18 || second == 19))
          || (first == 192 && second == 0);
    }
    boolean translated = first == 0 && second == 0x64;
    boolean sixToFour = first == 0x20 && second == 0x02;
    return (first & 0xfe) == 0xfc || translated || sixToFour;
  }
}
