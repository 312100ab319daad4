package io.taizhang.ledger.opinion;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.opinion.domain.OpinionKind;
import io.taizhang.ledger.opinion.domain.OpinionState;
import io.taizhang.ledger.opinion.domain.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as the API shows it. Departments of the project that are no party to it see how it
 * stands and nothing of what was asked and answered.
 *
 * @param state as it stands now
 * @param silenceSource the rule by which silence counts as consent, where it does
 */
public record OpinionView(
    UUID id,
    UUID itemId,
    UUID projectId,
    String itemName,
    OpinionKind kind,
    String askingDepartment,
    String departmentCode,
    @Nullable String question,
    @Nullable LocalDate meetsOn,
    int limitDays,
    Instant askedAt,
    Instant dueAt,
    OpinionState state,
    @Nullable String silenceSource,
    @Nullable Stance stance,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    long version)
    implements Versioned {

  static OpinionView of(Opinion opinion, boolean whole, Instant now) {
    return new OpinionView(
        opinion.id,
        opinion.itemId,
        opinion.projectId,
        opinion.itemName,
        opinion.kind,
        opinion.askingDepartment,
        opinion.departmentCode,
        whole ? opinion.question : null,
        opinion.meetsOn,
        opinion.limitDays,
        opinion.askedAt,
        opinion.dueAt,
        opinion.stateAt(now),
        opinion.silenceSource,
        whole ? opinion.stance : null,
        whole ? opinion.answer : null,
        opinion.answeredAt,
        opinion.version);
  }

  /** Time alone makes it late, or consent. */
  @Override
  public boolean changesByVersionOnly() {
    return false;
  }
}
