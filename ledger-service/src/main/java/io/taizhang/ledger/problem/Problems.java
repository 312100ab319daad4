package io.taizhang.ledger.problem;

import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.listing.CustomPlans;
import io.taizhang.ledger.listing.Finder;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Use cases of the problem register: what enters it and what it shows. */
@ApplicationScoped
@Transactional
public class Problems {

  private static final String SERIES = "WT";

  private final ProblemRepository problems;
  private final ProblemEntryRepository history;
  private final Projects projects;
  private final Items items;
  private final Departments departments;
  private final RunningNumbers numbers;
  private final CustomPlans plans;
  private final Finder finder;
  private final Scopes scopes;
  private final ProblemRecorder recorder;

  Problems(
      ProblemRepository problems,
      ProblemEntryRepository history,
      Projects projects,
      Items items,
      Departments departments,
      RunningNumbers numbers,
      CustomPlans plans,
      Finder finder,
      Scopes scopes,
      ProblemRecorder recorder) {
    this.problems = problems;
    this.history = history;
    this.projects = projects;
    this.items = items;
    this.departments = departments;
    this.numbers = numbers;
    this.plans = plans;
    this.finder = finder;
    this.scopes = scopes;
    this.recorder = recorder;
  }

  /** Enters a problem of a project that the caller may see. */
  public ProblemView register(Caller caller, RegisterProblem request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    if (caller.is(Role.OFFICER)) {
      projects.requireAssigned(caller, project);
    }
    departments.serving(project.region(), request.departmentCode(), "/departmentCode");
    if (request.itemId() != null) {
      items.named(caller, request.itemId(), project.id(), "/itemId");
    }
    Problem problem = new Problem(request, number(request, project), project);
    problems.persist(problem);
    recorder.record(caller, problem, ProblemChange.REGISTERED, "problem-register", null);
    recorder.tell(ProblemEvents.registered(problem));
    return recorder.shown(problem);
  }

  /** Within its campaign, else within the year. */
  private String number(RegisterProblem request, ProjectRef project) {
    String series = request.campaign() == null ? SERIES : SERIES + "-" + request.campaign();
    return numbers.next(series, project.regionCode());
  }

  /** The problems of these projects, for whoever has been shown the projects. */
  public List<ProblemView> known(Collection<UUID> shown) {
    return problems.systemOf(shown).stream().map(recorder::shown).toList();
  }

  ProblemView get(Caller caller, UUID id) {
    return recorder.shown(visible(caller, id));
  }

  List<ProblemEntryView> history(Caller caller, UUID id) {
    return history.of(visible(caller, id)).stream().map(ProblemEntryView::of).toList();
  }

  Page<ProblemView> list(Caller caller, ProblemFilter filter, PageRequest page) {
    return rows(caller, filter, page).map(recorder::shown);
  }

  Page<Problem> rows(Caller caller, ProblemFilter filter, PageRequest page) {
    Scope scope = scopes.of(caller, filter.region());
    plans.begin();
    return Page.of(
        problems.list(scope, filter.condition(recorder.today(), this::words), page),
        page,
        problem -> problem.id.toString());
  }

  /** How many rows the list as a whole has. */
  long count(Caller caller, ProblemFilter filter) {
    plans.begin();
    return problems.count(
        scopes.of(caller, filter.region()), filter.condition(recorder.today(), this::words));
  }

  private Condition words(String text) {
    return finder.wordsOfEntity("problem", text);
  }

  private Problem visible(Caller caller, UUID id) {
    return problems.find(scopes.of(caller), id).orElseThrow(Problems::missing);
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个问题");
  }
}
