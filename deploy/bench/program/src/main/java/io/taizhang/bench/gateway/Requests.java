package io.taizhang.bench.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The two requests as bytes: a small read, and one KiB of JSON. */
final class Requests {

  private static final int BODY = 1024;

  private final byte[] get;
  private final byte[] post;

  private Requests(byte[] get, byte[] post) {
    this.get = get;
    this.post = post;
  }

  static Requests of(String token) {
    String common =
        """
        Host: taizhang.example\r
        Accept: application/json\r
        Accept-Language: zh-CN\r
        User-Agent: bench\r
        Authorization: Bearer %s\r
        """
            .formatted(token);
    String body = "{\"name\":\"" + "x".repeat(BODY - 11) + "\"}";
    String get =
        "GET /api/v1/projects/019a9c3e-7d1a-7c3e-9b1f-4e5d6c7b8a90 HTTP/1.1\r\n" + common + "\r\n";
    String post =
        "POST /api/v1/projects HTTP/1.1\r\n"
            + common
            + "Content-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return new Requests(get.getBytes(US_ASCII), post.getBytes(US_ASCII));
  }

  byte[] get() {
    return get;
  }

  byte[] post() {
    return post;
  }
}
