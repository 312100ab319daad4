package io.taizhang.suite;

/** A service that logs a hundred lines and exits. */
final class DyingStandIn {
  private DyingStandIn() {}

  public static void main(String[] args) {
    for (int line = 1; line <= 100; line++) {
      System.out.println("日志 line " + line);
    }
    System.exit(7);
  }
}
