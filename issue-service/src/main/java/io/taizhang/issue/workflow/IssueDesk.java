package io.taizhang.issue.workflow;

import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.receipt.QueryCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The guide desk: 登记. */
@ApplicationScoped
class IssueDesk {
  /** Of the numbers of issues. */
  static final String SERIES = "BBC";

  private final PersonRepository persons;
  private final NamedThings named;
  private final IntakeCheck intake;
  private final QueryCodes codes;
  private final RunningNumbers numbers;
  private final IssueBeginning began;
  private final IssueRecorder recorder;
  private final Clock clock;

  IssueDesk(
      PersonRepository persons,
      NamedThings named,
      IntakeCheck intake,
      QueryCodes codes,
      RunningNumbers numbers,
      IssueBeginning began,
      IssueRecorder recorder,
      Clock clock) {
    this.persons = persons;
    this.named = named;
    this.intake = intake;
    this.codes = codes;
    this.numbers = numbers;
    this.began = began;
    this.recorder = recorder;
    this.clock = clock;
  }

  @Transactional
  IssueRegistration register(Caller caller, RegisterIssue request) {
    Instant now = clock.instant();
    List<EarlierTrip> trips = Objects.requireNonNullElse(request.triedBefore(), List.of());
    refuseFutureTrips(trips, BusinessZone.dateOf(now));
    Issue issue = issue(caller, request, trips, now);
    IssuePerson person =
        new IssuePerson(
            issue.id,
            Objects.requireNonNullElse(request.personName(), ""),
            Objects.requireNonNullElse(request.personPhone(), ""),
            request.personEmail());
    PrivacyGuard.check(person, Map.of("/title", request.title()));
    issue.description = person.takenOutOf(request.description());
    recorder.registered(issue, caller, now);
    if (person.isKnown()) {
      persons.keep(person);
    }
    String code = codes.give(issue.id);
    return new IssueRegistration(IssueView.of(issue, person.masked(), null), code);
  }

  private Issue issue(Caller caller, RegisterIssue request, List<EarlierTrip> trips, Instant now) {
    NamedThings.Named things = named.in(request, caller);
    Issue issue = new Issue();
    intake.apply(issue, request, caller);
    issue.id = Ids.next();
    issue.number = numbers.next(SERIES, request.regionCode());
    issue.kind = request.kind();
    issue.title = request.title();
    issue.description = request.description();
    issue.state = IssueState.REGISTERED;
    issue.regionCode = request.regionCode();
    issue.regionPath = things.region().value();
    issue.departmentCode = request.departmentCode();
    issue.projectId = things.projectId();
    issue.itemId = request.itemId();
    issue.oneTripId = request.oneTripId();
    issue.triedBefore = new ArrayList<>(trips);
    issue.registeredAt = now;
    began.with(issue);
    return issue;
  }

  private static void refuseFutureTrips(List<EarlierTrip> trips, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < trips.size(); i++) {
      if (trips.get(i).date().isAfter(today)) {
        errors.add(new FieldError("/triedBefore/" + i + "/date", "不能晚于今天"));
      }
    }
    if (!errors.isEmpty()) {
      throw CommonProblem.INVALID.because("以往跑动日期有误", errors);
    }
  }
}
