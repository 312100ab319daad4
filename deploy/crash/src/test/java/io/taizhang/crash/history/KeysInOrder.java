package io.taizhang.crash.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of every key, sequences 1, 2, 3 … come in this order: on Kafka by first occurrence and in one
 * partition, in a log once each and up to the last one given out.
 */
final class KeysInOrder implements Law {

  @Override
  public Stream<String> broken(History history) {
    return Stream.concat(
        onKafka(history.published()), history.books().stream().flatMap(KeysInOrder::inLog));
  }

  private static Stream<String> onKafka(List<Published> published) {
    Map<String, Integer> partitions = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Sequences sequences = new Sequences("Kafka");
    Stream.Builder<String> broken = Stream.builder();
    for (Published record : published) {
      Message message = record.message();
      String key = message.topic() + "/" + message.key();
      if (!partitions.computeIfAbsent(key, _ -> record.partition()).equals(record.partition())) {
        broken.add("Kafka: %s is in two partitions".formatted(key));
      }
      if (seen.add(message.id())) {
        sequences.next(key, message.sequence()).forEach(broken::add);
      }
    }
    return broken.build();
  }

  private static Stream<String> inLog(Books books) {
    Sequences sequences = new Sequences("log of " + books.service());
    Stream<String> disorder =
        books.log().stream()
            .map(Logged::message)
            .flatMap(message -> sequences.next(message.key(), message.sequence()))
            .toList()
            .stream();
    Stream<String> ends =
        books.counters().entrySet().stream()
            .filter(last -> sequences.last(last.getKey()) != last.getValue())
            .map(
                last ->
                    "log of %s: %s ends at %d, %d were given out"
                        .formatted(
                            books.service(),
                            last.getKey(),
                            sequences.last(last.getKey()),
                            last.getValue()));
    return Stream.concat(disorder, ends);
  }

  /** The last sequence seen of each key. */
  private static final class Sequences {
    private final String where;
    private final Map<String, Long> last = new HashMap<>();

    Sequences(String where) {
      this.where = where;
    }

    long last(String key) {
      return last.getOrDefault(key, 0L);
    }

    Stream<String> next(String key, long sequence) {
      long before = last(key);
      last.put(key, sequence);
      return sequence == before + 1
          ? Stream.empty()
          : Stream.of("%s: %s has %d after %d".formatted(where, key, sequence, before));
    }
  }
}
