package io.taizhang.chassis.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.web.Versioned;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, so that it can be answered again.
 *
 * @param version of the resource answered with, for its ETag
 * @param body as JSON
 */
record Answer(
    int status, @Nullable String location, @Nullable Long version, @Nullable String body) {

  static Answer of(@Nullable Object result, ObjectMapper json) {
    return switch (result) {
      case null -> new Answer(204, null, null, null);
      case Response response ->
          of(response.getStatus(), response.getLocation(), response.getEntity(), json);
      case RestResponse<?> response ->
          of(response.getStatus(), response.getLocation(), response.getEntity(), json);
      default -> of(200, null, result, json);
    };
  }

  private static Answer of(
      int status, @Nullable URI location, @Nullable Object entity, ObjectMapper json) {
    return new Answer(
        status,
        location == null ? null : location.getRawPath(),
        entity instanceof Versioned versioned ? versioned.version() : null,
        entity == null
            ? null
            : write(entity instanceof ShownOnce once ? once.afterwards() : entity, json));
  }

  private static String write(Object entity, ObjectMapper json) {
    try {
      return json.writeValueAsString(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the answer could not be kept", e);
    }
  }
}
