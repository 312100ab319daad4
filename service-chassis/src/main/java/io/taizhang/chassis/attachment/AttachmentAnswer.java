package io.taizhang.chassis.attachment;

import io.taizhang.chassis.web.Disposition;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;

/** A file that is given out: always kept by the browser, never shown in place. */
public final class AttachmentAnswer {

  private AttachmentAnswer() {}

  /**
   * The answer; closes the bytes when they have been sent.
   *
   * @param name under which it was handed in
   */
  public static Response of(UUID id, String name, InputStream bytes) {
    StreamingOutput out =
        to -> {
          try (bytes) {
            bytes.transferTo(to);
          }
        };
    return Response.ok(out)
        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.named(name, id.toString()))
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
