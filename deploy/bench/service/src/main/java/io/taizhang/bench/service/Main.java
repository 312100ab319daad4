package io.taizhang.bench.service;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Does what its standard input says and answers a line that begins with {@code =}: {@code pace
 * <rate> <seconds> <warm-up seconds>}, {@code saturate <writers> <transactions> <events per
 * transaction>}, {@code due <seconds>}, {@code clocks <number>}, {@code write <a second>
 * <seconds>}, {@code redate <1 for all, 0 for some> <writes a second>}. Ends with its input.
 */
@QuarkusMain
public class Main implements QuarkusApplication {

  private final Pace pace;
  private final Saturation saturation;
  private final ClockOrders clocks;

  Main(Pace pace, Saturation saturation, ClockOrders clocks) {
    this.pace = pace;
    this.saturation = saturation;
    this.clocks = clocks;
  }

  @Override
  public int run(String... arguments) throws Exception {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("=");
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      System.out.println("= " + obey(order.split(" ", -1)));
    }
    return 0;
  }

  private String obey(String[] order) throws Exception {
    int[] said = Arrays.stream(order).skip(1).mapToInt(Integer::parseInt).toArray();
    return switch (order[0]) {
      case "pace" -> pace.run(said[0], said[1], said[2]);
      case "saturate" -> saturation.run(said[0], said[1], said[2]);
      case "due" -> DueLoop.run(said[0]);
      case "clocks" -> clocks.fill(said[0]);
      case "write" -> clocks.write(said[0], said[1]);
      case "redate" -> clocks.redate(said[0] == 1, said[1]);
      default -> throw new IllegalArgumentException("no such order: " + order[0]);
    };
  }
}
