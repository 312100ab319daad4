package io.taizhang.ledger.problem;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a problem's history: how it stood afterwards, who changed it and why. */
@Entity
class ProblemEntry {

  @Id UUID id;
  UUID problemId;

  @Enumerated(EnumType.STRING)
  ProblemChange change;

  @Enumerated(EnumType.STRING)
  ProblemLevel level;

  String measure;
  String person;
  LocalDate dueOn;
  @Nullable String words;
  @Nullable String suggestion;
  @Nullable String measuresTaken;
  String actor;
  String actorName;
  Instant recordedAt;
  String regionPath;

  ProblemEntry() {}

  /**
   * How the problem stands now.
   *
   * @param words the reason or the evidence
   */
  ProblemEntry(
      Problem problem, ProblemChange change, @Nullable String words, Caller by, Instant at) {
    this.id = Ids.next();
    this.problemId = problem.id;
    this.change = change;
    this.level = problem.level;
    this.measure = problem.measure;
    this.person = problem.person;
    this.dueOn = problem.dueOn;
    this.words = words;
    this.suggestion = change == ProblemChange.ESCALATED ? problem.suggestion : null;
    this.measuresTaken = change == ProblemChange.ESCALATED ? problem.measuresTaken : null;
    this.actor = by.subject();
    this.actorName = by.name();
    this.recordedAt = at;
    this.regionPath = problem.regionPath;
  }
}
