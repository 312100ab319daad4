package io.taizhang.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** All events as one AsyncAPI 3.0 document: a channel per topic, who sends and who receives. */
final class AsyncApi {

  private static final String JSON_SCHEMA = "application/schema+json;version=draft-2020-12";

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final List<EventContract> events;

  private AsyncApi(List<EventContract> events) {
    this.events = events;
  }

  static ObjectNode of(List<EventContract> events) {
    AsyncApi asyncApi = new AsyncApi(events);
    asyncApi.head();
    asyncApi.channels();
    asyncApi.operations();
    asyncApi.messages();
    return asyncApi.document;
  }

  private void head() {
    document.put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "台账 Taizhang 事件")
        .put("version", "v1")
        .put("description", "重点项目台账、办不成事、时限与通知各服务发出的事实。信封为 CloudEvents 1.0 结构化 JSON。");
    document.put("defaultContentType", "application/cloudevents+json");
  }

  private void channels() {
    ObjectNode channels = document.putObject("channels");
    for (String service : EventContract.SERVICES) {
      ObjectNode channel = channels.putObject(service).put("address", EventContract.topic(service));
      ObjectNode messages = channel.putObject("messages");
      events.stream()
          .filter(event -> event.service().equals(service))
          .forEach(
              event -> refer(messages.putObject(event.fact()), "components/messages/" + id(event)));
    }
  }

  private void operations() {
    ObjectNode operations = document.putObject("operations");
    for (String service : EventContract.SERVICES) {
      operation(operations, service + "-service.publishes", "send", service);
      for (String source : EventContract.SERVICES) {
        List<EventContract> read =
            events.stream()
                .filter(event -> event.service().equals(source))
                .filter(event -> event.isReadBy(service + "-service"))
                .toList();
        if (!read.isEmpty()) {
          ArrayNode messages =
              operation(operations, service + "-service.reads." + source, "receive", source)
                  .putArray("messages");
          read.forEach(
              event ->
                  refer(messages.addObject(), "channels/" + source + "/messages/" + event.fact()));
        }
      }
    }
  }

  private static ObjectNode operation(
      ObjectNode operations, String name, String action, String channel) {
    ObjectNode operation = operations.putObject(name).put("action", action);
    refer(operation.putObject("channel"), "channels/" + channel);
    return operation;
  }

  private void messages() {
    ObjectNode messages = document.putObject("components").putObject("messages");
    for (EventContract event : events) {
      ObjectNode message =
          messages
              .putObject(id(event))
              .put("name", event.type())
              .put("title", event.title())
              .put("summary", event.description());
      message
          .putObject("payload")
          .put("schemaFormat", JSON_SCHEMA)
          .putObject("schema")
          .put("$ref", "./events/" + event.service() + "/" + event.schemaFile());
    }
  }

  private static String id(EventContract event) {
    return event.service() + "." + event.fact();
  }

  private static void refer(ObjectNode node, String place) {
    node.put("$ref", "#/" + place);
  }
}
