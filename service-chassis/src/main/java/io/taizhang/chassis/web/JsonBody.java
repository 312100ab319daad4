package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * Reads a request's words from JSON in UTF-8 alone: 415 for whatever else they are said to be. Left
 * to the framework, some operations would take JSON that calls itself plain text. Source: RFC 8259,
 * 8.1.
 */
@Provider
@Priority(Priorities.USER + 1)
public final class JsonBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!context.getType().isRecord()) {
      return context.proceed();
    }
    if (!isJson(context.getMediaType())) {
      throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("请求体须为 UTF-8 编码的 application/json");
    }
    byte[] body = context.getInputStream().readAllBytes();
    if (hasNul(body)) {
      throw CommonProblem.MALFORMED_REQUEST.because("请求体不是 UTF-8 编码的 JSON");
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }

  /** As UTF-16 and UTF-32 have, which the parser would take on sight. */
  private static boolean hasNul(byte[] body) {
    for (byte octet : body) {
      if (octet == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJson(MediaType type) {
    String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
    return !type.isWildcardType()
        && !type.isWildcardSubtype()
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
        && charset.toLowerCase(Locale.ROOT).equals("utf-8");
  }
}
