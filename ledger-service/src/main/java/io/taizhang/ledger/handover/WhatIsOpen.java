package io.taizhang.ledger.handover;

import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.project.domain.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was open on a project at the moment a handover was opened; money in fen.
 *
 * @param lastUpdate the last weekly update, null where there has been none
 * @param items under way, by due date
 * @param problems not yet struck off, by date
 * @param orders supervision orders not yet closed; null for whoever does not see supervision
 */
public record WhatIsOpen(
    String projectName,
    Phase phase,
    String progress,
    long doneFen,
    @Nullable LastUpdate lastUpdate,
    List<OpenItem> items,
    List<OpenProblem> problems,
    @Nullable List<OpenOrder> orders) {

  /** The last weekly update. */
  public record LastUpdate(
      LocalDate weekOf,
      String progress,
      @Nullable String difficulties,
      @Nullable String nextSteps,
      String reportedBy,
      Instant reportedAt) {}

  /** An item under way; due at the end of its running clock, null without one. */
  public record OpenItem(
      UUID id, String name, String department, ItemStatus status, @Nullable Instant dueAt) {}

  /** A problem with its measure, person and date. */
  public record OpenProblem(
      UUID id, String number, String description, String measure, String person, LocalDate dueOn) {}

  /** A supervision order. */
  public record OpenOrder(
      UUID id, String number, String subject, String department, Instant answerDueAt) {}

  /** The same for whoever does not see supervision. */
  WhatIsOpen withoutSupervision() {
    return new WhatIsOpen(projectName, phase, progress, doneFen, lastUpdate, items, problems, null);
  }
}
