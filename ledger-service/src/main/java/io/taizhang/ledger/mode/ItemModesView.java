package io.taizhang.ledger.mode;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.mode.domain.CommitmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The modes in which an item is handled; what does not apply is null.
 *
 * @param id the item's
 * @param version the item's
 */
public record ItemModesView(
    UUID id,
    ItemStatus status,
    @Nullable Green greenChannel,
    @Nullable Promise commitment,
    @Nullable Gaps gaps,
    long version)
    implements Versioned {

  /** Goes first, and why. */
  public record Green(String reason, Instant openedAt) {}

  /**
   * Decided on a promise.
   *
   * @param checkBy the last day to check it
   * @param finding what the check found
   */
  public record Promise(
      String text,
      LocalDate checkBy,
      CommitmentState state,
      @Nullable LocalDate checkedOn,
      @Nullable String finding) {}

  /**
   * Accepted with gaps.
   *
   * @param open whether a material is still missing, so that the item cannot be granted
   */
  public record Gaps(String commitment, LocalDate closeBy, boolean open, List<Gap> materials) {}

  /** Whether a check is overdue is a question of the day. */
  @Override
  public boolean changesByVersionOnly() {
    return false;
  }
}
