package io.taizhang.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

class MergedContractTest {

  private final MergedContract merged =
      new MergedContract((path, service) -> !path.startsWith("/api/v1/foreign"));

  @Test
  void paths_tags_and_components_of_all_services_stand_in_one_document() {
    merged.add(
        "ledger",
        yaml(
            """
            tags: [{name: 项目}]
            paths:
              /api/v1/projects:
                get: {operationId: projects, security: [{bearer: [leader]}]}
            components:
              schemas: {Project: {type: object}, Problem: {type: object}}
              securitySchemes: {bearer: {type: oauth2}}
            """));
    merged.add(
        "issue",
        yaml(
            """
            tags: [{name: 项目}, {name: 办不成事}]
            paths: {/api/v1/issues: {get: {operationId: issues}}}
            components:
              schemas: {Issue: {type: object}, Problem: {type: object}}
            """));

    JsonNode document = merged.document();

    assertThat(document.at("/paths").fieldNames())
        .toIterable()
        .containsExactly("/api/v1/projects", "/api/v1/issues");
    assertThat(document.at("/components/schemas").fieldNames())
        .toIterable()
        .containsExactly("Project", "Problem", "Issue");
    assertThat(document.at("/components/securitySchemes").fieldNames())
        .toIterable()
        .containsExactly("bearer");
    assertThat(
            document.at("/paths").get("/api/v1/projects").at("/get/security/0/bearer/0").asText())
        .as("the roles that may")
        .isEqualTo("leader");
    assertThat(document.at("/tags")).hasSize(2);
  }

  @Test
  void two_services_with_one_path_cannot_be_merged() {
    merged.add("ledger", yaml("paths: {'/api/v1/orders/{id}': {get: {}}}"));

    assertThatThrownBy(
            () -> merged.add("issue", yaml("paths: {'/api/v1/orders/{order}': {get: {}}}")))
        .isInstanceOf(ContractConflict.class)
        .hasMessageContaining("ledger and issue")
        .hasMessageContaining("/api/v1/orders/{}");
  }

  @Test
  void one_name_for_two_schemas_cannot_be_merged() {
    merged.add("ledger", yaml("components: {schemas: {Order: {type: object}}}"));

    assertThatThrownBy(
            () -> merged.add("issue", yaml("components: {schemas: {Order: {type: string}}}")))
        .isInstanceOf(ContractConflict.class)
        .hasMessageContaining("schemas Order");
  }

  @Test
  void a_path_that_is_routed_elsewhere_cannot_be_merged() {
    assertThatThrownBy(() -> merged.add("ledger", yaml("paths: {/api/v1/foreign: {get: {}}}")))
        .isInstanceOf(ContractConflict.class)
        .hasMessageContaining("does not route it there");
  }

  private static JsonNode yaml(String text) {
    try {
      return new YAMLMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
