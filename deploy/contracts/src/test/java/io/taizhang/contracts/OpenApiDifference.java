package io.taizhang.contracts;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What a newer OpenAPI 3.0 document takes from those who call by an older one. */
final class OpenApiDifference {

  private OpenApiDifference() {}

  /** The changes as a list to read; empty when old callers go on as before. */
  static String breaking(String accepted, String current) {
    List<String> lost = LostFields.between(Texts.parsedYaml(accepted), Texts.parsedYaml(current));
    ChangedOpenApi difference = OpenApiCompare.fromContents(accepted, current);
    return String.join("\n", lost) + (difference.isCompatible() ? "" : rendered(difference));
  }

  private static String rendered(ChangedOpenApi difference) {
    var bytes = new ByteArrayOutputStream();
    new MarkdownRender().render(difference, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
