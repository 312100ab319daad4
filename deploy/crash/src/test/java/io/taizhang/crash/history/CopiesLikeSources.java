package io.taizhang.crash.history;

import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A replica has its source's rows, as they are, and no other. */
final class CopiesLikeSources implements Law {

  @Override
  public Stream<String> broken(History history) {
    return history.copies().stream().flatMap(CopiesLikeSources::broken);
  }

  private static Stream<String> broken(Copy copy) {
    TreeSet<String> all = new TreeSet<>(copy.source().keySet());
    all.addAll(copy.copy().keySet());
    return all.stream()
        .filter(key -> !Objects.equals(copy.source().get(key), copy.copy().get(key)))
        .map(
            key ->
                "%s: %s is %s, its copy %s"
                    .formatted(copy.name(), key, copy.source().get(key), copy.copy().get(key)));
  }
}
