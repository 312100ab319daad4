package io.taizhang.ledger.action;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.Correction;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of an action do to its clock: it starts when the action is assigned and stops when
 * it is told done; an action sent back has not been done, so that its clock has never stopped.
 *
 * <p>An agreed date is a date: the limit is counted in calendar days from the day of assignment, so
 * that no amended calendar moves it, and one that falls on a rest day is due on the next working
 * day (民法典 art. 203).
 */
@ApplicationScoped
class ActionClock {

  private static final String KIND = "ACTION";
  private static final String SUBJECT = "action";
  private static final int LONGEST_DAYS = 366;
  private static final ExtensionRule ONCE_BY_THE_LEADER =
      new ExtensionRule(ExtensionBasis.OTHER_LAW, LONGEST_DAYS, Approver.GOVERNMENT_HEAD);

  private final ClockBook book;
  private final Officers officers;
  private final Clock time;

  ActionClock(ClockBook book, Officers officers, Clock time) {
    this.book = book;
    this.officers = officers;
    this.time = time;
  }

  /** Starts the clock of an action that is about to be, and returns its id. */
  UUID start(Caller caller, UUID action, ActionTask task, ActionOrigin origin, Instant now) {
    @Nullable ProjectRef project = origin.project();
    NewClock clock =
        new NewClock(
            KIND,
            new ClockSubject(
                SUBJECT,
                action.toString(),
                task.task(),
                project == null ? null : project.id().toString(),
                project == null ? null : project.name()),
            new Addressee(task.departmentCode(), officerOf(project)),
            origin.place(),
            until(BusinessZone.dateOf(now), task.dueOn()),
            null,
            ONCE_BY_THE_LEADER);
    return book.start(caller.subject(), clock, now).id();
  }

  /** Stops it because the department says that it is done. */
  void stop(Caller caller, Action action, Instant now) {
    book.stop(action.clockId, caller.subject(), "报告完成", now);
  }

  /** Takes the last stop back: what was told done was not. */
  void runOn(Caller caller, Action action, String reason, Instant now) {
    List<ClockFact> facts = book.lock(action.clockId).orElseThrow().facts();
    int stop =
        IntStream.rangeClosed(1, facts.size())
            .filter(number -> facts.get(number - 1) instanceof ClockFact.Stop)
            .max()
            .orElseThrow();
    book.add(
        action.clockId,
        new ClockFact.Correct(
            now,
            time.instant(),
            caller.subject(),
            new Correction.Never(stop),
            action.number,
            reason));
  }

  /**
   * Moves the date.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it has been moved before or is
   *     past, 422 when it moves by more than a year
   */
  void move(Caller caller, Action action, LocalDate to, String reason, Instant now) {
    book.add(
        action.clockId,
        new ClockFact.Extend(
            now,
            time.instant(),
            caller.subject(),
            days(action.dueOn, to),
            reason,
            true,
            ONCE_BY_THE_LEADER.basis(),
            ONCE_BY_THE_LEADER.approver()));
  }

  /** The clocks of these actions as they stand now, by the clock's id, in one go. */
  Map<UUID, ClockSnapshot> snapshots(Collection<Action> actions) {
    return book.findAll(actions.stream().map(action -> action.clockId).toList()).stream()
        .collect(Collectors.toMap(StoredClock::id, book::snapshot));
  }

  static Limit until(LocalDate from, LocalDate due) {
    return new Limit(days(from, due), LimitUnit.CALENDAR_DAY, StartEvent.DECIDED, "议定的完成时限");
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  private @Nullable String officerOf(@Nullable ProjectRef project) {
    UUID officer = project == null ? null : project.officerId();
    return officer == null ? null : officers.find(officer).map(OfficerView::subject).orElse(null);
  }
}
