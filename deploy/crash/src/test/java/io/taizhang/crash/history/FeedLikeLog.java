package io.taizhang.crash.history;

import java.util.List;
import java.util.stream.Stream;

/** Whoever has read a feed page by page has seen every event of its log once, in order. */
final class FeedLikeLog implements Law {

  @Override
  public Stream<String> broken(History history) {
    return history.books().stream()
        .filter(books -> !books.feed().equals(entries(books)))
        .map(
            books ->
                "feed of %s: %d events unlike the log's %d"
                    .formatted(books.service(), books.feed().size(), books.log().size()));
  }

  private static List<String> entries(Books books) {
    return books.log().stream()
        .map(logged -> logged.position() + " " + logged.message().id())
        .toList();
  }
}
