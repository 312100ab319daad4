package io.taizhang.issue.workflow;

import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.intake.IntakeChannel;
import io.taizhang.issue.replica.KnownDepartment;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;

/**
 * What is sent on to a window of another region of this suite is registered there, linked with the
 * original: the whole matter, the papers by name, and who came, sealed until it is accepted.
 */
@ApplicationScoped
class Arrivals {
  private static final Caller SYSTEM = Caller.system("issue-service");

  private final IssueRepository issues;
  private final PersonRepository persons;
  private final Replica replica;
  private final RunningNumbers numbers;
  private final IssueBeginning began;
  private final IssueRecorder recorder;
  private final Clock clock;

  Arrivals(
      IssueRepository issues,
      PersonRepository persons,
      Replica replica,
      RunningNumbers numbers,
      IssueBeginning began,
      IssueRecorder recorder,
      Clock clock) {
    this.issues = issues;
    this.persons = persons;
    this.replica = replica;
    this.numbers = numbers;
    this.began = began;
    this.recorder = recorder;
    this.clock = clock;
  }

  void at(String window, Issue origin) {
    RegionPath region =
        replica
            .department(window)
            .map(KnownDepartment::region)
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个部门"));
    Instant now = clock.instant();
    IssuePerson person = persons.of(origin);
    Issue issue = copy(origin, person);
    issue.number = numbers.next(IssueDesk.SERIES, region.code());
    issue.regionCode = region.code();
    issue.regionPath = region.value();
    issue.windowDepartment = window;
    issue.registeredAt = now;
    began.with(issue);
    recorder.registered(issue, SYSTEM, now);
    if (person.isKnown()) {
      persons.keep(person.behind(issue.id));
    }
  }

  /** The ledger's row of a failed trip stays with the original, which reports to it. */
  private Issue copy(Issue origin, IssuePerson person) {
    Issue issue = new Issue();
    issue.id = Ids.next();
    issue.originId = origin.id;
    issue.originPapers = issues.systemPapers(origin).stream().map(person::takenOutOf).toList();
    issue.sourceNumber = origin.number;
    issue.channel = IntakeChannel.AGENCY;
    issue.state = IssueState.REGISTERED;
    issue.kind = origin.kind;
    issue.title = origin.title;
    issue.description = origin.description;
    issue.departmentCode = origin.departmentCode;
    issue.projectId = origin.projectId;
    issue.itemId = origin.itemId;
    issue.triedBefore = new ArrayList<>(origin.triedBefore);
    issue.confidence = origin.confidence;
    issue.feedbackBy = origin.feedbackBy;
    issue.recusedDepartments = new ArrayList<>(origin.recusedDepartments);
    issue.recusedPeople = new ArrayList<>(origin.recusedPeople);
    return issue;
  }
}
