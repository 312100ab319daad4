package io.taizhang.suite;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What distinguishes one run of the suite from another.
 *
 * @param root the project folder with the built modules
 * @param run the run's name, which is also its folder's name under {@code .suite}
 * @param keepsData whether the run continues with the data of the one before
 * @param gatewayPort the public port, or 0 for any free one
 * @param businessStart where business time begins, or null for the real time
 */
public record SuiteSettings(
    Path root, String run, boolean keepsData, int gatewayPort, @Nullable Instant businessStart) {

  /** The suite that stays up: a known port, data kept, real time. */
  public static SuiteSettings up(Path root, int gatewayPort) {
    return new SuiteSettings(root, "up", true, gatewayPort, null);
  }

  /** A suite on free ports that begins empty at a given business time. */
  public static SuiteSettings fresh(Path root, String run, Instant businessStart) {
    return new SuiteSettings(root, run, false, 0, businessStart);
  }
}
