package io.taizhang.contracts;

import com.fasterxml.jackson.databind.JsonNode;

/** The page of one event, for the integrator who reads it. */
final class EventPage {

  static final String GENERATED = "<!-- 由 ./suite contracts 生成，请勿手改 generated, do not edit -->";

  private EventPage() {}

  static String of(EventContract event) {
    JsonNode data = event.schema().path("properties").path("data");
    return """
        %s
        # %s `%s`

        %s

        | | |
        |---|---|
        | 类型 type | `%s` |
        | 主题 topic | `%s` |
        | 排序键 key | %s |
        | 消费者 consumers | %s |
        | 契约 schema | [%s](%s) |
        | 样例 example | [%s](%s) |

        ## 数据 data

        %s
        信封各字段见[事件总览](../README.md#信封-envelope)。不认识的字段应当忽略：同一版本内只会增加可有可无的字段。

        ## 样例 example

        ```json
        %s```
        """
        .formatted(
            GENERATED,
            event.title(),
            event.fact(),
            event.description(),
            event.type(),
            event.topic(),
            event.key(),
            consumers(event),
            event.schemaFile(),
            event.schemaFile(),
            event.exampleFile(),
            event.exampleFile(),
            FieldTable.of(data),
            Texts.read(event.folder().resolve(event.exampleFile())));
  }

  static String consumers(EventContract event) {
    return event.consumers().isEmpty() ? "套件之外" : String.join("、", event.consumers());
  }
}
