package io.taizhang.contracts;

import java.util.List;
import java.util.stream.Collectors;

/** The list of all events, with the envelope that they share. */
final class EventIndex {

  private EventIndex() {}

  static String of(List<EventContract> events) {
    return """
        %s
        # 事件 events

        各服务把已经发生的事实发到 Kafka，每个服务一个主题，信封为 CloudEvents 1.0 结构化 JSON，媒体类型 `application/cloudevents+json`。同一排序键（`key`）的事件在同一分区，`sequence` 自 1 起连续无缺；可能重复送达，以 `id` 去重。每个事件有一份契约（`<事实>.v1.schema.json`，JSON Schema 2020-12，描述整个信封）、一份样例（`<事实>.v1.example.json`，数据为虚构）和一页说明。信封里的 `dataschema` 就是契约在网关上的路径，无需令牌即可读取。总的描述见 [asyncapi.yaml](../asyncapi.yaml)。

        %s
        ## 信封 envelope

        %s\
        """
        .formatted(GENERATED, byService(events), FieldTable.of(events.getFirst().schema()));
  }

  private static final String GENERATED = EventPage.GENERATED;

  private static String byService(List<EventContract> events) {
    return EventContract.SERVICES.stream()
        .map(service -> section(service, events))
        .collect(Collectors.joining());
  }

  private static String section(String service, List<EventContract> events) {
    String rows =
        events.stream()
            .filter(event -> event.service().equals(service))
            .map(EventIndex::row)
            .collect(Collectors.joining());
    return """
        ## %s-service，主题 `%s`

        | 事实 | 名称 | 何时发出 | 排序键 | 消费者 |
        |---|---|---|---|---|
        %s
        """
        .formatted(service, EventContract.topic(service), rows);
  }

  private static String row(EventContract event) {
    return "| [%s](%s/%s.md) | %s | %s | %s | %s |\n"
        .formatted(
            event.fact(),
            event.service(),
            event.fact(),
            event.title(),
            event.description(),
            event.key(),
            EventPage.consumers(event));
  }
}
