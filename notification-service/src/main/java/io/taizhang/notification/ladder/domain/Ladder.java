package io.taizhang.notification.ladder.domain;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.LimitUnit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ladder: which rungs of a clock are to fire, and when. The epoch rule (architecture.md §3): a
 * rung that has fired fires again only if its new instant is still to come; one that has not fired
 * and lies in the past fires at once, a notice at the next office instant.
 */
public final class Ladder {

  private static final Budget NONE = new Budget(0, LimitUnit.WORKING_DAY);

  private final List<RungRule> rules;
  private final LadderTimes times;

  public Ladder(List<RungRule> rules, LadderTimes times) {
    this.rules = List.copyOf(rules);
    this.times = times;
  }

  /**
   * The rungs of a clock from now on; none unless it runs. One that would lie before its start is
   * left out.
   *
   * @param fired the rungs that fired under any earlier revision
   */
  public List<ArmedRung> arm(Course course, Set<Rung> fired, Instant now) {
    if (course.phase() != ClockPhase.RUNNING) {
      return List.of();
    }
    return reached(course)
        .flatMap(armed -> armed(armed, fired.contains(armed.rung()), now).stream())
        .toList();
  }

  /** The same when a new version of the ladder takes over: what has fired has fired. */
  public List<ArmedRung> takeOver(Course course, Set<Rung> fired, Instant now) {
    return arm(course, fired, now).stream().filter(armed -> !fired.contains(armed.rung())).toList();
  }

  /** Every rung of a clock with its instant, whether the clock runs and whatever has fired. */
  public List<ArmedRung> instants(Course course) {
    return reached(course).toList();
  }

  /**
   * The rungs of a supervision order: that it is there, and that it is still unanswered.
   *
   * @param answerDue until when it is to be answered; null where a clock of its own says so
   */
  public List<ArmedRung> armOrder(Instant openedAt, @Nullable Instant answerDue, Instant now) {
    return rules.stream()
        .flatMap(rule -> anchored(rule, openedAt, answerDue).stream())
        .flatMap(armed -> armed(armed, false, now).stream())
        .toList();
  }

  /**
   * The same ladder for the clock of an order's answer: it is reminded of before it is due, and
   * what follows the order, the circular, is reckoned from the clock's own due instant. The rungs
   * between are for the matter, not for the order about it: lateness has one ladder (ADR 0025).
   */
  public Ladder ofAnswer() {
    return new Ladder(rules.stream().flatMap(rule -> ofAnswer(rule).stream()).toList(), times);
  }

  private static Optional<RungRule> ofAnswer(RungRule rule) {
    return switch (rule.anchor()) {
      case DUE -> rule.offset().before() ? Optional.of(rule) : Optional.empty();
      case ORDER_OPENED -> Optional.empty();
      case ORDER_ANSWER_DUE -> Optional.of(rule.from(Anchor.DUE));
    };
  }

  /** The instants by the same calendar. */
  public LadderTimes times() {
    return times;
  }

  /**
   * Why a notice no longer says the truth, in zh-CN; empty while it does. It does while the clock
   * runs and the rung is reached by the due instant that holds now, and a reminder only before it.
   * The notice of an order always does, whether it is answered is for others to say. A rung that
   * this version of the ladder does not have is only asked whether the clock runs.
   */
  public Optional<String> obsolete(Rung rung, Course course, Instant now) {
    Optional<RungRule> rule = rule(rung);
    if (rung == Rung.SUPERVISION_ORDER || rung == Rung.CIRCULAR) {
      return Optional.empty();
    }
    Instant due = course.due();
    if (course.phase() != ClockPhase.RUNNING || due == null) {
      return Optional.of("时钟" + course.phase().label());
    }
    return rule.flatMap(known -> obsolete(known, due, course.budget(), now));
  }

  private Optional<String> obsolete(RungRule rule, Instant due, Budget budget, Instant now) {
    if (times.armedAt(rule, due, budget).isAfter(now)) {
      return Optional.of("时限已改期");
    }
    return rule.offset().before() && !now.isBefore(due)
        ? Optional.of("已到时限，不再提醒")
        : Optional.empty();
  }

  /** The rung's rule, if this ladder has it. */
  public Optional<RungRule> rule(Rung rung) {
    return rules.stream().filter(rule -> rule.rung() == rung).findFirst();
  }

  private Stream<ArmedRung> reached(Course course) {
    Instant due = course.due();
    if (due == null) {
      return Stream.empty();
    }
    return rules.stream()
        .filter(rule -> rule.anchor() == Anchor.DUE)
        .map(rule -> at(rule, times.armedAt(rule, due, course.budget())))
        .filter(armed -> armed.at().isAfter(course.startedAt()));
  }

  private Optional<ArmedRung> anchored(
      RungRule rule, Instant openedAt, @Nullable Instant answerDue) {
    return switch (rule.anchor()) {
      case DUE -> Optional.empty();
      case ORDER_OPENED -> Optional.of(at(rule, times.armedAt(rule, openedAt, NONE)));
      case ORDER_ANSWER_DUE ->
          Optional.ofNullable(answerDue).map(due -> at(rule, times.armedAt(rule, due, NONE)));
    };
  }

  private Optional<ArmedRung> armed(ArmedRung rung, boolean fired, Instant now) {
    if (rung.at().isAfter(now)) {
      return Optional.of(rung);
    }
    if (fired) {
      return Optional.empty();
    }
    return Optional.of(
        rung.effect() == RungEffect.NOTICE
            ? new ArmedRung(rung.rung(), rung.effect(), times.officeInstant(now))
            : rung);
  }

  private static ArmedRung at(RungRule rule, Instant at) {
    return new ArmedRung(rule.rung(), rule.effect(), at);
  }
}
