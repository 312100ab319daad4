package io.taizhang.ledger.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * A sheet that is sent.
 *
 * @param disposition the name under which it is kept, see {@link Attachment}
 * @param body the bytes to come
 */
public record SheetAnswer(String disposition, StreamingOutput body) {

  /** What is answered with. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** As a download. */
  public Response response() {
    return Response.ok(body).header(HttpHeaders.CONTENT_DISPOSITION, disposition).build();
  }
}
