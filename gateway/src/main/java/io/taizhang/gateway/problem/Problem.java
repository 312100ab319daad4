package io.taizhang.gateway.problem;

import io.vertx.core.json.JsonObject;

/**
 * One refusal: a value that is returned, never thrown.
 *
 * @param detail shown to the caller in zh-CN; names nothing from inside
 */
public record Problem(ProblemCode code, String detail) {

  /** The body of the answer. Source: RFC 9457. */
  JsonObject body(String instance, Trace trace) {
    return new JsonObject()
        .put("type", "/problems/" + code.code())
        .put("title", code.title())
        .put("status", code.status())
        .put("code", code.code())
        .put("detail", detail)
        .put("instance", instance)
        .put("traceId", trace.id());
  }
}
