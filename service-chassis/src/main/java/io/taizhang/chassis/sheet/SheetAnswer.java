package io.taizhang.chassis.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * A sheet that is sent.
 *
 * @param disposition the name under which it is kept, see {@link
 *     io.taizhang.chassis.web.Disposition}
 * @param type what it is
 * @param body the bytes to come
 */
public record SheetAnswer(String disposition, String type, StreamingOutput body) {

  /** A workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Plain rows, RFC 4180. */
  public static final String CSV = "text/csv";

  /** A workbook. */
  public SheetAnswer(String disposition, StreamingOutput body) {
    this(disposition, XLSX, body);
  }

  /** As a download. */
  public Response response() {
    return Response.ok(body, type).header(HttpHeaders.CONTENT_DISPOSITION, disposition).build();
  }
}
