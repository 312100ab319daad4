package io.taizhang.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Processor time in clock ticks of 10 ms, as Linux counts it in {@code /proc}.
 *
 * @param ticks utime + stime
 */
public record CpuTime(long ticks) {

  private static final double MICROS_PER_TICK = 10_000;
  private static final int UTIME = 11;
  private static final int STIME = 12;

  /** The time of these processes and all beneath them, each counted once. */
  public static CpuTime of(ProcessHandle... processes) throws IOException {
    Set<ProcessHandle> all =
        Stream.of(processes)
            .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
            .collect(Collectors.toSet());
    long ticks = 0;
    for (ProcessHandle each : all) {
      ticks += ticks(each.pid());
    }
    return new CpuTime(ticks);
  }

  private static long ticks(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    String afterName = stat.substring(stat.lastIndexOf(')') + 2);
    List<String> fields = List.of(afterName.split(" ", -1));
    return Long.parseLong(fields.get(UTIME)) + Long.parseLong(fields.get(STIME));
  }

  /** Microseconds spent since then, shared out among so many. */
  public double microsEach(CpuTime before, double count) {
    return (ticks - before.ticks) * MICROS_PER_TICK / count;
  }
}
