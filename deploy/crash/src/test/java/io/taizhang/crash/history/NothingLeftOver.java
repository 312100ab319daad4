package io.taizhang.crash.history;

import java.util.stream.Stream;

/** After all has settled no event waits to be sent, and none was given up. */
final class NothingLeftOver implements Law {

  @Override
  public Stream<String> broken(History history) {
    return history.books().stream()
        .filter(books -> books.waiting() + books.parked() > 0)
        .map(
            books ->
                "%s: %d events wait to be sent, %d are parked"
                    .formatted(books.service(), books.waiting(), books.parked()));
  }
}
