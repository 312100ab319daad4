package io.taizhang.crash.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kafka holds every event of the logs, byte for byte, and no other; repetitions do not count. */
final class TopicLikeLog implements Law {

  @Override
  public Stream<String> broken(History history) {
    Stream.Builder<String> broken = Stream.builder();
    Map<String, Message> logged = new HashMap<>();
    history.books().stream()
        .flatMap(books -> books.log().stream())
        .map(Logged::message)
        .filter(message -> logged.put(message.id(), message) != null)
        .forEach(message -> broken.add("event %s is in the logs twice".formatted(message.id())));
    Set<Message> onKafka =
        history.published().stream().map(Published::message).collect(Collectors.toSet());
    onKafka.stream()
        .filter(message -> !message.equals(logged.get(message.id())))
        .forEach(message -> broken.add("Kafka holds what no log does: " + name(message)));
    logged.values().stream()
        .filter(message -> !onKafka.contains(message))
        .forEach(message -> broken.add("lost on the way to Kafka: " + name(message)));
    return broken.build();
  }

  private static String name(Message message) {
    return "%s/%s #%d %s"
        .formatted(message.topic(), message.key(), message.sequence(), message.id());
  }
}
