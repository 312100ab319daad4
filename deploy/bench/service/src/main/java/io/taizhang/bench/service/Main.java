package io.taizhang.bench.service;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Does what its standard input says and answers a line that begins with {@code =}: {@code pace
 * <rate> <seconds> <warm-up seconds>} or {@code saturate <writers> <transactions> <events per
 * transaction>}. Ends with its input.
 */
@QuarkusMain
public class Main implements QuarkusApplication {

  private final Pace pace;
  private final Saturation saturation;

  Main(Pace pace, Saturation saturation) {
    this.pace = pace;
    this.saturation = saturation;
  }

  @Override
  public int run(String... arguments) throws IOException, InterruptedException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("=");
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      System.out.println("= " + obey(order.split(" ", -1)));
    }
    return 0;
  }

  private String obey(String[] order) throws InterruptedException {
    int first = Integer.parseInt(order[1]);
    int second = Integer.parseInt(order[2]);
    int third = Integer.parseInt(order[3]);
    return switch (order[0]) {
      case "pace" -> pace.run(first, second, third);
      case "saturate" -> saturation.run(first, second, third);
      default -> throw new IllegalArgumentException("no such order: " + order[0]);
    };
  }
}
