package io.taizhang.suite;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A part that did not come up, with the end of its log. */
final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LAST_LINES = 40;

  StartFailure(String part, Path log, Throwable cause) {
    super(
        "%s 启动失败 did not start: %s%n--- %s%n%s"
            .formatted(part, cause.getMessage(), log, lastLines(log)),
        cause);
  }

  private static String lastLines(Path log) {
    if (!Files.exists(log)) {
      return "(无日志 no log)";
    }
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (CharacterCodingException e) {
      return "(日志不是 UTF-8 the log is not UTF-8)";
    } catch (IOException e) {
      return "(无法读取日志 cannot read the log: " + e.getMessage() + ")";
    }
  }
}
