package io.taizhang.suite.parts;

/** Whether a commit waits for the disk. */
public enum Durability {
  /** fsync, full_page_writes and synchronous_commit on: data survive a crash. */
  SYNCED,
  /** All three off: faster, for tests that never look at a crash. */
  RELAXED;

  String postgresValue() {
    return this == SYNCED ? "on" : "off";
  }
}
