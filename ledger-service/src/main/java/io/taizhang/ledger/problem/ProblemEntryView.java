package io.taizhang.ledger.problem;

import io.taizhang.ledger.problem.domain.ProblemLevel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a problem's history: how it stood afterwards.
 *
 * @param words the reason or the evidence
 * @param by the official's name or title
 */
public record ProblemEntryView(
    ProblemChange change,
    ProblemLevel level,
    String measure,
    String person,
    LocalDate dueOn,
    @Nullable String words,
    @Nullable String suggestion,
    @Nullable String measuresTaken,
    String by,
    Instant recordedAt) {

  static ProblemEntryView of(ProblemEntry entry) {
    return new ProblemEntryView(
        entry.change,
        entry.level,
        entry.measure,
        entry.person,
        entry.dueOn,
        entry.words,
        entry.suggestion,
        entry.measuresTaken,
        entry.actorName,
        entry.recordedAt);
  }
}
