package io.taizhang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaGrowthTest {

  private static final String ACCEPTED =
      """
      {title: 旧, properties: {kind: {enum: [A, B]}, at: {type: string, format: date},
        data: {properties: {id: {type: string}, note: {type: [string, 'null']}}, required: [id]},
        list: {items: {type: integer}}, other: {anyOf: [{type: string}, {type: 'null'}]}}, required: [kind, data]}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // words for people
        "{title: 新, x-key: k, properties: {kind: {enum: [B, A], description: d}, at: {type: string, format: date}, data: {properties: {id: {type: string}, note: {type: ['null', string]}}, required: [id]}, list: {items: {type: integer}}, other: {anyOf: [{type: string}, {type: 'null'}]}}, required: [data, kind]}",
        // fields that need not be there
        "{properties: {kind: {enum: [A, B]}, at: {type: string, format: date}, new: {type: string}, data: {properties: {id: {type: string}, note: {type: [string, 'null']}, more: {type: string}}, required: [id]}, list: {items: {type: integer}}, other: {anyOf: [{type: string}, {type: 'null'}]}}, required: [kind, data]}"
      })
  void words_for_people_and_optional_fields_may_come(String current) {
    assertThat(SchemaGrowth.faults(Texts.parsedYaml(ACCEPTED), Texts.parsedYaml(current)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "note: {type: [string, 'null']}} > }",
        "id: {type: string} > id: {type: integer}",
        "required: [id] > required: [id, note]",
        "required: [kind, data] > required: [data]",
        "enum: [A, B] > enum: [A, B, C]",
        "enum: [A, B] > enum: [A]",
        "format: date > format: date-time",
        "items: {type: integer} > items: {type: string}",
        "anyOf: [{type: string}, {type: 'null'}] > anyOf: [{type: string}]",
        "type: [string, 'null'] > type: string",
        "{type: string, format: date} > {type: string, format: date, maxLength: 9}"
      })
  void every_other_change_is_told(String before, String after) {
    String current = ACCEPTED.replace(before, after);
    assertThat(current).isNotEqualTo(ACCEPTED);
    assertThat(SchemaGrowth.faults(Texts.parsedYaml(ACCEPTED), Texts.parsedYaml(current)))
        .hasSize(1);
  }
}
