package io.taizhang.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a program found, in the order found. */
public final class Figures {

  private static final String HEAD =
      """
      | figure | ours | peer | theirs | ratio or difference | aim | |
      |---|---|---|---|---|---|---|
      """;

  private final List<Figure> found = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** Adds a line to the table. */
  public void add(Figure figure) {
    found.add(figure);
  }

  /** Adds a sentence below the table. */
  public void remark(String sentence) {
    remarks.add(sentence);
  }

  /** Every line found so far. */
  public List<Figure> found() {
    return List.copyOf(found);
  }

  /** A Markdown table, then the remarks. */
  public String table() {
    return HEAD
        + found.stream().map(Figure::row).collect(Collectors.joining("\n"))
        + "\n"
        + remarks.stream().map(remark -> "\n" + remark).collect(Collectors.joining());
  }
}
