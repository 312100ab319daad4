package io.taizhang.gateway.quota;

/**
 * What a caller has of a share after one request.
 *
 * @param policy how much the share is, for the header {@code RateLimit-Policy}
 * @param name of the policy
 * @param left how many more at once; less than nothing when this one was too many: the nanoseconds
 *     to wait
 */
public record Share(String policy, String name, long left) {

  /** Whether the request was within the share. */
  public boolean admitted() {
    return left >= 0;
  }

  /** Whole seconds until one more is allowed, at least one. */
  public long secondsToWait() {
    return Math.max(1, Rate.seconds(-left));
  }

  /** For the header {@code RateLimit}. Source: draft-ietf-httpapi-ratelimit-headers. */
  public String limit() {
    return admitted() ? "\"" + name + "\";r=" + left : "\"" + name + "\";r=0;t=" + secondsToWait();
  }
}
