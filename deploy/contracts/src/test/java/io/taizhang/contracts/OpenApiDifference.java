package io.taizhang.contracts;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What a newer OpenAPI 3.0 document takes from those who call by an older one. */
final class OpenApiDifference {

  private OpenApiDifference() {}

  /** The changes as a list to read; empty when old callers go on as before. */
  static String breaking(String accepted, String current) {
    ChangedOpenApi difference = OpenApiCompare.fromContents(accepted, current);
    if (difference.isCompatible()) {
      return "";
    }
    var bytes = new ByteArrayOutputStream();
    new MarkdownRender().render(difference, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
