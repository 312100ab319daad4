package io.taizhang.chassis.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.web.IfMatch;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Does a keyed POST once, in a transaction that the use case joins: the effect and the kept answer
 * stand or fall together. Runs behind the role check. A refusal rolls back and keeps nothing, so
 * that the same key may be tried again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

  private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private final AnswerStore answers;
  private final CurrentCaller caller;
  private final HttpHeaders headers;
  private final UriInfo target;
  private final ObjectMapper json;
  private final ObjectWriter canonical;

  IdempotencyInterceptor(
      AnswerStore answers,
      CurrentCaller caller,
      HttpHeaders headers,
      UriInfo target,
      ObjectMapper json) {
    this.answers = answers;
    this.caller = caller;
    this.headers = headers;
    this.target = target;
    this.json = json;
    this.canonical = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    if (!call.getMethod().isAnnotationPresent(POST.class)) {
      return call.proceed();
    }
    Optional<String> key = key(headers.getRequestHeader(Idempotent.KEY));
    return key.isEmpty() ? call.proceed() : once(call, request(key.get(), call.getParameters()));
  }

  private @Nullable Object once(InvocationContext call, KeyedRequest request) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              if (!answers.lock(request)) {
                throw CommonProblem.REQUEST_IN_FLIGHT.because(
                    "带同一 Idempotency-Key 的请求正在处理，请稍后重试", "Retry-After", "1");
              }
              answers
                  .find(request)
                  .ifPresent(
                      answer -> {
                        throw new Replay(answer);
                      });
              Object result = call.proceed();
              answers.keep(request, Answer.of(result, json));
              return result;
            });
  }

  private static Optional<String> key(@Nullable List<String> sent) {
    if (sent == null || sent.isEmpty()) {
      return Optional.empty();
    }
    if (sent.size() > 1 || !VISIBLE_ASCII.matcher(sent.getFirst()).matches()) {
      throw CommonProblem.MALFORMED_REQUEST.because("Idempotency-Key 应为 1 至 255 个可见的 ASCII 字符");
    }
    return Optional.of(sent.getFirst());
  }

  private KeyedRequest request(String key, Object[] arguments) throws JsonProcessingException {
    Object[] told =
        Arrays.stream(arguments).filter(argument -> !(argument instanceof IfMatch)).toArray();
    String fingerprint =
        HexFormat.of().formatHex(KeyedRequest.sha256(canonical.writeValueAsBytes(told)));
    return new KeyedRequest(caller.get().subject(), "POST " + target.getPath(), key, fingerprint);
  }
}
