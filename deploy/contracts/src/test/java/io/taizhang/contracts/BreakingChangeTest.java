package io.taizhang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What others have built on may grow; to break it takes ./suite contracts --accept. */
class BreakingChangeTest {

  private static final String TOLD =
      "breaks what others have built on; see docs/contracts/README.md before ./suite contracts --accept";

  private final AcceptedSurface accepted = AcceptedSurface.in(Docs.CONTRACTS);

  @Test
  void no_operation_breaks_what_was_accepted() {
    assertThat(
            OpenApiDifference.breaking(
                Texts.read(accepted.openApi()),
                Texts.read(Docs.CONTRACTS.resolve("openapi/taizhang-3.0.yaml"))))
        .as("the API " + TOLD)
        .isEmpty();
  }

  @Test
  void no_event_breaks_what_was_accepted() {
    assertThat(Docs.CONTRACTS.resolve("events/.accepted/ledger")).isDirectory();
    assertThat(accepted.brokenEvents()).as("an event " + TOLD).isEmpty();
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        broken("an operation is gone", document -> path(document).remove("get")),
        broken(
            "a field of an answer is gone",
            document -> {
              schema(document, "ProjectView").withObjectProperty("properties").remove("name");
            }),
        broken(
            "a field of a request is gone",
            document -> {
              schema(document, "RegisterProject").withObjectProperty("properties").remove("name");
            }),
        broken(
            "a field of an answer changes its format",
            document ->
                ((ObjectNode) schema(document, "ProjectView").at("/properties/doneFen"))
                    .put("format", "int32")),
        broken(
            "a field of a request becomes required",
            document ->
                schema(document, "RegisterProject")
                    .withArrayProperty("required")
                    .add("ownerContact")),
        broken(
            "a parameter becomes required",
            document ->
                path(document)
                    .withObjectProperty("get")
                    .withArrayProperty("parameters")
                    .addObject()
                    .put("name", "since")
                    .put("in", "query")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string")),
        broken(
            "a field changes its type",
            document ->
                ((ObjectNode) schema(document, "ProjectView").at("/properties/name"))
                    .put("type", "integer")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaks")
  void the_gate_closes_when(String what, Consumer<ObjectNode> change) {
    String now = Texts.read(Docs.CONTRACTS.resolve("openapi/taizhang-3.0.yaml"));
    ObjectNode changed = Texts.yaml(Docs.CONTRACTS.resolve("openapi/taizhang-3.0.yaml"));
    change.accept(changed);

    assertThat(OpenApiDifference.breaking(now, Texts.yaml(changed))).as(what).isNotEmpty();
  }

  @Test
  void the_gate_is_open_to_a_new_operation_and_a_new_field_of_an_answer() {
    String now = Texts.read(Docs.CONTRACTS.resolve("openapi/taizhang-3.0.yaml"));
    ObjectNode grown = Texts.yaml(Docs.CONTRACTS.resolve("openapi/taizhang-3.0.yaml"));
    schema(grown, "ProjectView")
        .withObjectProperty("properties")
        .putObject("nick")
        .put("type", "string");
    ObjectNode paths = (ObjectNode) grown.get("paths");
    paths.set("/api/v1/brand-new", paths.get("/api/v1/regions").deepCopy());

    assertThat(OpenApiDifference.breaking(now, Texts.yaml(grown))).isEmpty();
  }

  @Test
  void an_event_that_lost_a_field_or_went_away_is_named(@TempDir Path folder) throws IOException {
    Path events = folder.resolve("events");
    for (String service : EventContract.SERVICES) {
      Files.createDirectories(events.resolve(service));
    }
    Files.createDirectories(folder.resolve("openapi"));
    Files.writeString(folder.resolve("openapi/taizhang-3.0.yaml"), "openapi: 3.0.3");
    Path kept = events.resolve("ledger/a.kept.v1.schema.json");
    Path gone = events.resolve("issue/a.gone.v1.schema.json");
    Files.writeString(kept, "{\"properties\": {\"id\": {\"type\": \"string\"}}}");
    Files.writeString(gone, "{}");
    AcceptedSurface surface = AcceptedSurface.in(folder);
    surface.accept();
    assertThat(surface.brokenEvents()).isEmpty();

    Files.writeString(kept, "{\"properties\": {}}");
    Files.delete(gone);

    assertThat(surface.brokenEvents())
        .isEqualTo(List.of("issue/a.gone: is no longer published", "ledger/a.kept: /id is gone"));
  }

  private static Arguments broken(String what, Consumer<ObjectNode> change) {
    return Arguments.of(what, change);
  }

  private static ObjectNode path(ObjectNode document) {
    return (ObjectNode) document.path("paths").path("/api/v1/projects");
  }

  private static ObjectNode schema(ObjectNode document, String name) {
    return (ObjectNode) document.at("/components/schemas/" + name);
  }
}
