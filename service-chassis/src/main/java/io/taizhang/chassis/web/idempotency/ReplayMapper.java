package io.taizhang.chassis.web.idempotency;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers as before, and says so. */
@Provider
@Priority(1)
public final class ReplayMapper implements ExceptionMapper<Replay> {

  @Override
  public Response toResponse(Replay replay) {
    Answer answer = replay.answer();
    Response.ResponseBuilder response =
        Response.status(answer.status()).header(Idempotent.REPLAYED, "true");
    if (answer.location() != null) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.version() != null) {
      response.header(HttpHeaders.ETAG, "\"" + answer.version() + "\"");
    }
    if (answer.body() != null) {
      response.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).entity(answer.body());
    }
    return response.build();
  }
}
