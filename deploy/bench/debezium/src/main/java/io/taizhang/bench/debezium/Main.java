package io.taizhang.bench.debezium;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Runs the engine as its standard input says, {@code start} or {@code stop}, and answers {@code =}
 * when it is done. Settings come as {@code key=value} arguments, the broker as {@code broker=…}.
 */
public final class Main {

  private Main() {}

  /** Reads orders until the input ends. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Properties settings = new Properties();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      settings.setProperty(argument.substring(0, equals), argument.substring(equals + 1));
    }
    String broker = settings.getProperty("broker", "");
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    @Nullable DebeziumRelay running = null;
    System.out.println("=");
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      if (running != null) {
        running.close();
        running = null;
      }
      if (order.equals("start")) {
        running = DebeziumRelay.start(settings, broker);
      }
      System.out.println("=");
    }
    if (running != null) {
      running.close();
    }
  }
}
