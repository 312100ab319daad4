package io.taizhang.bench.service;

/** What a paced event tells: which run it belongs to, and its number in it. */
record Paced(long run, int number, String note) {

  static final String NAME = "case.paced";
  private static final String NOTE = "受理后二十个工作日内作出决定。".repeat(12);

  static Paced of(long run, int number) {
    return new Paced(run, number, NOTE);
  }
}
