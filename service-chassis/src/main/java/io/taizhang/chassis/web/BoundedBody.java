package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes no body over a mebibyte, or over what its parameter says with {@link LargestBody}, whether
 * it says how long it is or not: 413. The server's own limit would answer without a word, or with
 * 500, and is off.
 */
@Provider
public final class BoundedBody implements ReaderInterceptor {

  private static final int MEBIBYTE = 1024 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    int mebibytes = mebibytes(context.getAnnotations());
    int largest = mebibytes * MEBIBYTE;
    if (stated(context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH)) > largest) {
      throw tooLarge(mebibytes);
    }
    byte[] body = read(context.getInputStream(), largest);
    if (body.length > largest) {
      throw tooLarge(mebibytes);
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }

  private static int mebibytes(Annotation[] parameter) {
    return Arrays.stream(parameter)
        .filter(LargestBody.class::isInstance)
        .mapToInt(limit -> ((LargestBody) limit).mebibytes())
        .findFirst()
        .orElse(1);
  }

  private static byte[] read(InputStream body, int largest) {
    try {
      return body.readNBytes(largest + 1);
    } catch (IOException cutOff) {
      throw CommonProblem.MALFORMED_REQUEST.because("请求体没有传完");
    }
  }

  private static long stated(@Nullable String length) {
    return length == null ? 0 : Long.parseLong(length);
  }

  private static RuntimeException tooLarge(int mebibytes) {
    return CommonProblem.PAYLOAD_TOO_LARGE.because(
        "请求体超过 " + mebibytes + " MiB", "Connection", "close");
  }
}
