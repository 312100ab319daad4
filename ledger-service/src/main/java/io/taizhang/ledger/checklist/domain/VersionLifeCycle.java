package io.taizhang.ledger.checklist.domain;

import static io.taizhang.ledger.checklist.domain.VersionStatus.DRAFT;
import static io.taizhang.ledger.checklist.domain.VersionStatus.PUBLISHED;
import static io.taizhang.ledger.checklist.domain.VersionStatus.SUPERSEDED;

import org.jspecify.annotations.Nullable;

/**
 * The life cycle of a checklist's version. What is published never changes again: projects have
 * pinned it.
 *
 * <table>
 * <caption>state × command → next state; empty cells are out of order</caption>
 * <tr><th></th><th>REPLACE</th><th>PUBLISH</th><th>SUPERSEDE</th></tr>
 * <tr><td>DRAFT</td><td>DRAFT</td><td>PUBLISHED</td><td></td></tr>
 * <tr><td>PUBLISHED</td><td></td><td></td><td>SUPERSEDED</td></tr>
 * <tr><td>SUPERSEDED</td><td></td><td></td><td></td></tr>
 * </table>
 */
public final class VersionLifeCycle {

  private VersionLifeCycle() {}

  /** Where the command takes the version, or why it may not. */
  public static VersionDecision decide(VersionStatus status, VersionCommand command) {
    VersionStatus next = next(status, command);
    return next == null
        ? new VersionDecision.OutOfOrder("清单版本为“" + status.label() + "”，不能" + command.label())
        : new VersionDecision.Moves(next);
  }

  private static @Nullable VersionStatus next(VersionStatus status, VersionCommand command) {
    return switch (command) {
      case REPLACE -> status == DRAFT ? DRAFT : null;
      case PUBLISH -> status == DRAFT ? PUBLISHED : null;
      case SUPERSEDE -> status == PUBLISHED ? SUPERSEDED : null;
    };
  }
}
