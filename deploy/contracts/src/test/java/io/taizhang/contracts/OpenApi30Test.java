package io.taizhang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApi30Test {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "{type: [string, 'null']}                    > {type: string, nullable: true}",
        "{type: ['null', string, integer]}           > {anyOf: [{type: string}, {type: integer}], nullable: true}",
        "{anyOf: [{$ref: '#/a'}, {type: 'null'}]}    > {allOf: [{$ref: '#/a'}], nullable: true}",
        "{oneOf: [{$ref: '#/a'}, {$ref: '#/b'}, {type: 'null'}]} > {oneOf: [{$ref: '#/a'}, {$ref: '#/b'}], nullable: true}",
        "{type: string, examples: [one, two]}        > {type: string, example: one}",
        "{const: RED}                                > {enum: [RED]}",
        "{type: [string, 'null'], enum: [A, null]}   > {type: string, enum: [A], nullable: true}",
        "{exclusiveMinimum: 0, exclusiveMaximum: 9}  > {minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true}",
        "{$ref: '#/a', description: said}            > {$ref: '#/a'}",
        "{$ref: '#/a', deprecated: true}             > {allOf: [{$ref: '#/a'}], deprecated: true}",
        "{type: string, contentMediaType: application/octet-stream} > {type: string, format: binary}",
        "{type: string, contentEncoding: base64}     > {type: string, format: byte}",
        "{type: object, propertyNames: {maxLength: 3}} > {type: object}",
        "{properties: {const: {type: string}, examples: {type: array}}} > {properties: {const: {type: string}, examples: {type: array}}}"
      })
  void a_schema_of_3_1_is_said_in_words_of_3_0(String newer, String older) {
    ObjectNode document = Texts.parsedYaml("components: {schemas: {S: %s}}".formatted(newer));

    JsonNode schema = OpenApi30.of(document).at("/components/schemas/S");

    assertThat((Object) schema).isEqualTo(Texts.parsedYaml(older));
  }

  @Test
  void roles_are_left_out_where_3_0_lists_scopes_only() {
    ObjectNode document =
        Texts.parsedYaml("paths: {/a: {get: {security: [{bearer: [admin, clerk]}]}}}");

    assertThat((Object) OpenApi30.of(document).at("/paths/~1a/get/security"))
        .isEqualTo(Texts.parsedYaml("s: [{bearer: []}]").path("s"));
  }

  @Test
  void what_is_not_a_schema_stays_as_it_is() {
    ObjectNode document =
        Texts.parsedYaml(
            """
            openapi: 3.1.0
            paths:
              /a:
                get:
                  parameters: [{name: type, in: query, required: true, schema: {type: string}}]
                  responses: {'200': {description: OK, content: {text/plain: {examples: {one: {value: 1}}}}}}
            """);

    ObjectNode older = OpenApi30.of(document);

    assertThat(older.path("openapi").asText()).isEqualTo("3.0.3");
    assertThat((Object) older.path("paths")).isEqualTo(document.path("paths"));
  }
}
