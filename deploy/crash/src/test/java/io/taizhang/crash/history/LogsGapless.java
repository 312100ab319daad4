package io.taizhang.crash.history;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Positions are 1, 2, 3 … up to the last one given out: no reader of a feed misses one. */
final class LogsGapless implements Law {

  @Override
  public Stream<String> broken(History history) {
    return history.books().stream().flatMap(LogsGapless::broken);
  }

  private static Stream<String> broken(Books books) {
    List<Long> found = books.log().stream().map(Logged::position).toList();
    List<Long> wanted = LongStream.rangeClosed(1, books.lastPosition()).boxed().toList();
    if (found.equals(wanted)) {
      return Stream.empty();
    }
    long first =
        LongStream.range(0, Math.min(found.size(), wanted.size()))
            .filter(i -> !found.get((int) i).equals(wanted.get((int) i)))
            .findFirst()
            .orElse(Math.min(found.size(), wanted.size()));
    return Stream.of(
        "log of %s: position %d is missing or twice; %d events, last position %d"
            .formatted(books.service(), first + 1, found.size(), books.lastPosition()));
  }
}
