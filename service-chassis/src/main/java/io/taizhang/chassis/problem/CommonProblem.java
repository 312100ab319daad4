package io.taizhang.chassis.problem;

/** The problems that any operation of any service may answer with. */
public enum CommonProblem implements ProblemKind {
  MALFORMED_REQUEST("malformed-request", 400, "请求无法读取"),
  UNAUTHENTICATED("unauthenticated", 401, "未登录或令牌无效"),
  FORBIDDEN("forbidden", 403, "没有权限"),
  NOT_FOUND("not-found", 404, "未找到"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持的方法"),
  NOT_ACCEPTABLE("not-acceptable", 406, "无法提供所要的格式"),
  CONFLICT("conflict", 409, "与现状冲突"),
  OUT_OF_ORDER("out-of-order", 409, "步骤次序不符"),
  REQUEST_IN_FLIGHT("request-in-flight", 409, "同一请求正在处理"),
  GONE("gone", 410, "已不再保留"),
  PRECONDITION_FAILED("precondition-failed", 412, "内容已有变动"),
  PAYLOAD_TOO_LARGE("payload-too-large", 413, "请求过大"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持的内容类型"),
  INVALID("invalid", 422, "填报内容有误"),
  KEY_REUSED("key-reused", 422, "幂等键已用于另一请求"),
  EXPORT_TOO_LARGE("export-too-large", 422, "导出行数过多"),
  PRECONDITION_REQUIRED("precondition-required", 428, "须说明依据的版本"),
  TOO_MANY_REQUESTS("too-many-requests", 429, "请求过多"),
  INTERNAL("internal", 500, "系统内部错误"),
  UNAVAILABLE("unavailable", 503, "服务暂不可用");

  private final ProblemEntry entry;

  CommonProblem(String code, int status, String title) {
    this.entry = new ProblemEntry(code, status, title);
  }

  @Override
  public ProblemEntry entry() {
    return entry;
  }

  /** The catalogue entry for a bare HTTP status raised by the framework. */
  static CommonProblem ofStatus(int status) {
    for (CommonProblem kind : values()) {
      if (kind.status() == status) {
        return kind;
      }
    }
    return status < 500 ? MALFORMED_REQUEST : INTERNAL;
  }
}
