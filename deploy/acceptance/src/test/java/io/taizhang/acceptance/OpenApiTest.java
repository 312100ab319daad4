package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The one document of the whole API, as a newcomer finds it at the door without a token. */
@Acceptance
class OpenApiTest {
  private static final Map<String, List<String>> SOME_OF_EACH_SERVICE =
      Map.of(
          "ledger",
          List.of(
              "/api/v1/projects",
              "/api/v1/items/{id}/clock/explanation",
              "/api/v1/ledgers/tracking",
              "/api/v1/one-trip-failures"),
          "issue",
          List.of("/api/v1/issues/{id}/actions/close-on-the-spot", "/api/v1/issues/{id}/history"),
          "notification",
          List.of("/api/v1/inbox", "/api/v1/contacts", "/api/v1/deadlines"));

  private final County county;

  OpenApiTest(County county) {
    this.county = county;
  }

  @Test
  void the_document_lists_the_paths_of_all_three_services() {
    Reply document = county.door().nobody().get("/openapi.json").is(200);
    List<String> paths =
        document.body().path("paths").propertyStream().map(Map.Entry::getKey).toList();

    assertThat(document.text("openapi")).startsWith("3.1");
    SOME_OF_EACH_SERVICE.forEach(
        (service, some) -> assertThat(paths).as(service).containsAll(some));
  }

  @Test
  void every_list_that_is_documented_answers_at_the_door() {
    JsonNode paths = county.door().nobody().get("/openapi.json").is(200).body().path("paths");
    Person admin = county.as("admin");

    assertThat(paths.propertyStream().filter(path -> isList(path.getValue().path("get"))))
        .extracting(Map.Entry::getKey)
        .filteredOn(path -> !path.contains("{"))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(admin.get(path).status()).isIn(200, 403, 422));
  }

  /** A stream of events has no end to wait for. */
  private static boolean isList(JsonNode get) {
    return get.isObject()
        && !get.path("responses").path("200").path("content").has("text/event-stream");
  }
}
