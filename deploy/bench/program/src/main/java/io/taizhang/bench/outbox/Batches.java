package io.taizhang.bench.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** What the engine that redates clocks says of its batches in the service's log. */
final class Batches {

  private static final Pattern SAID = Pattern.compile("clocks looked at, \\d+ moved, in (PT\\S+)");

  private final Path log;
  private int known;

  Batches(Path log) {
    this.log = log;
  }

  /** Leaves out what was said so far. */
  void forget() throws IOException {
    known = Files.readAllLines(log).size();
  }

  /** How long each batch took since then. */
  Histogram micros() throws IOException {
    Histogram micros = new Histogram(3);
    List<String> lines = Files.readAllLines(log);
    for (String line : lines.subList(known, lines.size())) {
      Matcher said = SAID.matcher(line);
      if (said.find()) {
        long nanos = Duration.parse(said.group(1)).toNanos();
        micros.recordValue(TimeUnit.NANOSECONDS.toMicros(nanos));
      }
    }
    return micros;
  }
}
