package io.taizhang.gateway.problem;

import java.util.Locale;

/**
 * Every refusal the gateway itself can give. The set is closed, each code has a page under {@code
 * docs/problems}, and codes shared with the services bear the same titles. Source: RFC 9457.
 */
public enum ProblemCode {
  MALFORMED_REQUEST(400, "请求无法读取"),
  BAD_TARGET(400, "请求地址不合规"),
  UNAUTHENTICATED(401, "未登录或令牌无效"),
  NOT_FOUND(404, "未找到"),
  METHOD_NOT_ALLOWED(405, "不支持的方法"),
  PAYLOAD_TOO_LARGE(413, "请求过大"),
  TOO_MANY_REQUESTS(429, "请求过多"),
  UPSTREAM_BUSY(429, "后台服务繁忙"),
  HEADERS_TOO_LARGE(431, "请求头过大"),
  INTERNAL(500, "系统内部错误"),
  UPSTREAM_UNREACHABLE(502, "后台服务无法连接"),
  IDENTITY_UNAVAILABLE(503, "身份服务尚未就绪"),
  UPSTREAM_TIMEOUT(504, "后台服务超时");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The stable, kebab-case code that clients switch on. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The HTTP status that always goes with the code. */
  public int status() {
    return status;
  }

  /** The zh-CN title, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** This problem with what is particular to the occurrence, in zh-CN. */
  public Problem because(String detail) {
    return new Problem(this, detail);
  }
}
