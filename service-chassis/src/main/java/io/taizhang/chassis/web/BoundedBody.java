package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes no body over a mebibyte, whether it says how long it is or not: 413. The server's own limit
 * would answer without a word, or with 500, and is off.
 */
@Provider
public final class BoundedBody implements ReaderInterceptor {

  private static final int LARGEST = 1024 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (stated(context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH)) > LARGEST) {
      throw tooLarge();
    }
    byte[] body = read(context.getInputStream());
    if (body.length > LARGEST) {
      throw tooLarge();
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }

  private static byte[] read(InputStream body) {
    try {
      return body.readNBytes(LARGEST + 1);
    } catch (IOException cutOff) {
      throw CommonProblem.MALFORMED_REQUEST.because("请求体没有传完");
    }
  }

  private static long stated(@Nullable String length) {
    return length == null ? 0 : Long.parseLong(length);
  }

  private static RuntimeException tooLarge() {
    return CommonProblem.PAYLOAD_TOO_LARGE.because("请求体超过 1 MiB", "Connection", "close");
  }
}
