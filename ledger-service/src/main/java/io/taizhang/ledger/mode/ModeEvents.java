package io.taizhang.ledger.mode;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.item.StandingItem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The modes in which items are handled as events; reasons, promises and findings stay here. */
final class ModeEvents {

  private ModeEvents() {}

  /**
   * All modes of an item as they stand now.
   *
   * @param commitmentCheckBy the last day to check the promise it is decided on, if it is
   * @param commitmentKept what the check found, once it has
   * @param gapsCloseBy the last day to close the gaps it was accepted with, if it was
   * @param gapsOpen whether one is still open
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Changed(
      UUID itemId,
      UUID projectId,
      String departmentCode,
      boolean greenChannel,
      @Nullable LocalDate commitmentCheckBy,
      @Nullable Boolean commitmentKept,
      @Nullable LocalDate gapsCloseBy,
      @Nullable Boolean gapsOpen) {}

  static Fact changed(
      StandingItem item,
      boolean green,
      @Nullable Commitment commitment,
      @Nullable GapAcceptance gaps) {
    return new Fact(
        "item.mode-changed",
        item.projectId().toString(),
        item.id().toString(),
        item.region(),
        new Changed(
            item.id(),
            item.projectId(),
            item.departmentCode(),
            green,
            commitment == null ? null : commitment.checkBy,
            commitment == null ? null : commitment.kept,
            gaps == null ? null : gaps.closeBy,
            gaps == null ? null : gaps.open()));
  }
}
