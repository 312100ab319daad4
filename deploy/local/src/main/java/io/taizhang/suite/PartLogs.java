package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the parts inside this process log to one file each, and nothing to the terminal. */
final class PartLogs {
  private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;
  private static final Map<String, List<String>> LOGGERS_BY_PART =
      Map.of(
          "kafka", List.of("org.apache.kafka", "kafka", "state"),
          "issuer", List.of("no.nav.security", "okhttp3", "mockwebserver3"),
          "launcher", List.of(""));

  private static final List<Logger> HELD = new ArrayList<>();

  private PartLogs() {}

  static void sendToFiles(RunFolder folder) {
    LogManager.getLogManager().reset();
    LOGGERS_BY_PART.forEach(
        (part, names) -> {
          Handler file = open(folder, part);
          names.forEach(name -> attach(name, file));
        });
  }

  private static void attach(String name, Handler file) {
    Logger logger = Logger.getLogger(name);
    logger.setUseParentHandlers(false);
    logger.setLevel(Level.INFO);
    logger.addHandler(file);
    HELD.add(logger);
  }

  private static Handler open(RunFolder folder, String part) {
    try {
      var file = new FileHandler(folder.log(part).toString(), TEN_MEBIBYTES, 1, false);
      file.setEncoding("UTF-8");
      file.setFormatter(new SimpleFormatter());
      return file;
    } catch (IOException e) {
      throw new PartFailedException("cannot log to " + folder.log(part), e);
    }
  }
}
