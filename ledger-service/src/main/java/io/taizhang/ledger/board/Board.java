package io.taizhang.ledger.board;

import io.taizhang.chassis.web.ContentTagged;
import io.taizhang.ledger.project.domain.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole wall.
 *
 * @param asOf business time of the answer
 * @param shown projects on the wall, at most {@link BoardReader#MOST}
 */
public record Board(Instant asOf, int shown, List<Tile> projects) implements ContentTagged {

  @Override
  public Object content() {
    return projects;
  }

  /**
   * One project on the wall.
   *
   * @param workingDaysToStart working days left to the planned start; null once started
   * @param items number of items by status
   * @param openSupervisionOrders null for whoever does not see supervision
   * @param worstClock the clock, running or standing still, that is due first
   */
  public record Tile(
      UUID projectId,
      String name,
      String regionCode,
      Phase phase,
      LocalDate plannedStart,
      @Nullable Integer workingDaysToStart,
      Map<String, Long> items,
      @Nullable WorstClock worstClock,
      long openProblems,
      @Nullable Long openSupervisionOrders,
      @Nullable String officer,
      Instant updatedAt) {}

  /**
   * The clock that needs eyes first.
   *
   * @param workingDaysLeft whole working days to the due date, negative when it has passed
   */
  public record WorstClock(
      UUID itemId,
      String itemName,
      String department,
      String phase,
      Instant dueAt,
      boolean overdue,
      int workingDaysLeft) {}
}
