package io.taizhang.notification.deadline;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.intent.Intents;
import io.taizhang.notification.intent.PastIntent;
import io.taizhang.notification.ladder.LadderPublishing;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.NewLadder;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who would have got what: a ladder reckoned over the clocks heard of, by the same rules as one
 * that is published, beside what fired. Nothing is changed. A page looks at as many clocks as it is
 * long.
 */
@ApplicationScoped
class DryRun {

  private static final long MOST_DAYS = 31;

  private final LadderPublishing publishing;
  private final Ladders ladders;
  private final WatchedClocks clocks;
  private final Intents intents;
  private final Clock clock;

  DryRun(
      LadderPublishing publishing,
      Ladders ladders,
      WatchedClocks clocks,
      Intents intents,
      Clock clock) {
    this.publishing = publishing;
    this.ladders = ladders;
    this.clocks = clocks;
    this.intents = intents;
    this.clock = clock;
  }

  @Transactional
  Page<DryRunView> page(Caller caller, DryRunRequest request, PageRequest page) {
    RegionPath region = publishing.require(caller, request.ladder());
    Span span = span(request);
    NewLadder ladder = request.ladder();
    List<WatchedClock> looked =
        clocks.startedBefore(
            region,
            ladder.subject() == null ? null : ladder.subject().word(),
            ladder.stage(),
            span.to(),
            page);
    Map<UUID, List<PastIntent>> fired =
        intents
            .past(looked.stream().map(WatchedClock::clockId).toList(), span.from(), span.to())
            .stream()
            .collect(Collectors.groupingBy(PastIntent::clockId));
    return Page.of(looked, page, watched -> watched.clockId().toString())
        .map(watched -> view(watched, ladder.rules(), span, fired));
  }

  private DryRunView view(
      WatchedClock watched, List<RungRule> rules, Span span, Map<UUID, List<PastIntent>> fired) {
    Ladder ladder = ladders.ladder(rules, watched);
    return new DryRunView(
        watched.clockId(),
        watched.subject(),
        watched.addressee().department(),
        watched.dueAt(),
        would(watched, ladder, span).toList(),
        fired.getOrDefault(watched.clockId(), List.of()).stream().map(DryRun::did).toList());
  }

  private static Stream<DryRunView.Would> would(WatchedClock watched, Ladder ladder, Span span) {
    return ladder.instants(Ladders.course(watched)).stream()
        .filter(armed -> span.holds(armed.at()))
        .filter(armed -> !stopped(watched, armed))
        .flatMap(
            armed ->
                ladder.rule(armed.rung()).stream()
                    .map(
                        rule ->
                            new DryRunView.Would(
                                armed.rung(),
                                rule.name(),
                                armed.at(),
                                rule.audiences().stream().sorted().toList())));
  }

  private static boolean stopped(WatchedClock watched, ArmedRung armed) {
    Instant stopped = watched.stoppedAt();
    return stopped != null && stopped.isBefore(armed.at());
  }

  private static DryRunView.Did did(PastIntent past) {
    return new DryRunView.Did(
        past.rung(), past.rung().label(), past.firedAt(), past.told(), past.skipReason());
  }

  private Span span(DryRunRequest request) {
    long days = ChronoUnit.DAYS.between(request.from(), request.to());
    if (days < 0 || days >= MOST_DAYS) {
      throw CommonProblem.INVALID.because(
          "起止日期有误", List.of(new FieldError("/to", "不早于起始日期，且不超过 31 天")));
    }
    Instant now = clock.instant();
    Instant end = start(request.to().plusDays(1));
    return new Span(start(request.from()), end.isBefore(now) ? end : now);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessZone.ZONE).toInstant();
  }

  /** From an instant to another, up to now, the end not in it. */
  private record Span(Instant from, Instant to) {
    boolean holds(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(to);
    }
  }
}
