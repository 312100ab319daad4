package io.taizhang.ledger.opinion;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.opinion.domain.OpinionKind;
import io.taizhang.ledger.opinion.domain.Stance;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An opinion's facts as events, in order behind its project; question and answer stay here. */
final class OpinionEvents {

  private OpinionEvents() {}

  /**
   * A department is asked.
   *
   * @param silenceConsents whether silence counts as consent
   */
  record Asked(
      UUID opinionId,
      UUID itemId,
      UUID projectId,
      OpinionKind kind,
      String askingDepartment,
      String departmentCode,
      Instant dueAt,
      boolean silenceConsents) {}

  /**
   * It has answered.
   *
   * @param late whether after the due instant
   */
  record Answered(
      UUID opinionId,
      UUID itemId,
      UUID projectId,
      OpinionKind kind,
      String askingDepartment,
      String departmentCode,
      Stance stance,
      boolean late) {}

  static Fact asked(Opinion opinion) {
    return fact(
        "opinion.asked",
        opinion,
        new Asked(
            opinion.id,
            opinion.itemId,
            opinion.projectId,
            opinion.kind,
            opinion.askingDepartment,
            opinion.departmentCode,
            opinion.dueAt,
            opinion.silenceRuleId != null));
  }

  static Fact answered(Opinion opinion, boolean late) {
    return fact(
        "opinion.answered",
        opinion,
        new Answered(
            opinion.id,
            opinion.itemId,
            opinion.projectId,
            opinion.kind,
            opinion.askingDepartment,
            opinion.departmentCode,
            Objects.requireNonNull(opinion.stance),
            late));
  }

  private static Fact fact(String name, Opinion opinion, Object data) {
    return new Fact(
        name,
        opinion.projectId.toString(),
        opinion.id.toString(),
        new RegionPath(opinion.regionPath),
        data);
  }
}
