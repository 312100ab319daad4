package io.taizhang.ledger.project;

import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.staleness.StalenessRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Enters projects into the ledger, one or a list of them, by the same rules: all or none. What a
 * list's requests have in common is asked for once, and what is written goes in one go.
 */
@ApplicationScoped
class Registration {

  private final ProjectRepository projects;
  private final Departments departments;
  private final ProjectCodes codes;
  private final StalenessRules staleness;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Registration(
      ProjectRepository projects,
      Departments departments,
      ProjectCodes codes,
      StalenessRules staleness,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.projects = projects;
    this.departments = departments;
    this.codes = codes;
    this.staleness = staleness;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  List<Project> enter(Caller caller, List<RegisterProject> requests) {
    List<RegionPath> regions = admitted(caller, requests);
    staleness.hold();
    Instant now = clock.instant();
    List<Project> entered = numbered(requests, regions, now);
    Map<String, Integer> days = new HashMap<>();
    for (Project project : entered) {
      project.fresh(
          now,
          days.computeIfAbsent(project.regionPath, path -> staleness.days(new RegionPath(path))));
      projects.persist(project);
    }
    audit.recordAll(caller, entered.stream().map(Registration::registered).toList());
    outbox.appendAll(entered.stream().map(ProjectEvents::registered).toList());
    return entered;
  }

  private static AuditTrail.Act registered(Project project) {
    return new AuditTrail.Act(
        "project-register", Projects.subject(project), Map.of("number", project.localNumber));
  }

  /** Where each request belongs, once all requests are as they should be. */
  private List<RegionPath> admitted(Caller caller, List<RegisterProject> requests) {
    List<RegionPath> admitted = new ArrayList<>(requests.size());
    Map<String, RegionPath> regions = new HashMap<>();
    Set<List<String>> served = new HashSet<>();
    List<String> known = new ArrayList<>();
    for (RegisterProject request : requests) {
      RegionPath region =
          regions.computeIfAbsent(
              request.regionCode(), code -> scopes.named(caller, code, "/regionCode"));
      if (served.add(List.of(request.regionCode(), request.departmentCode()))) {
        departments.serving(region, request.departmentCode(), "/departmentCode");
      }
      String code = request.nationalCode();
      if (code != null) {
        codes.requireFits(code, region);
        known.add(code);
      }
      admitted.add(region);
    }
    codes.requireUnknown(known);
    for (int at = 0; at < requests.size(); at++) {
      UUID parent = requests.get(at).parentId();
      if (parent != null) {
        requireFits(caller, parent, admitted.get(at));
      }
    }
    return admitted;
  }

  /** Each region's numbers are taken in one go and given in the order of the requests. */
  private List<Project> numbered(
      List<RegisterProject> requests, List<RegionPath> regions, Instant now) {
    Map<String, Iterator<String>> series = new HashMap<>();
    regions.stream()
        .collect(Collectors.groupingBy(RegionPath::code, TreeMap::new, Collectors.counting()))
        .forEach(
            (code, count) ->
                series.put(code, numbers.next("XM", code, Math.toIntExact(count)).iterator()));
    List<Project> numbered = new ArrayList<>(requests.size());
    for (int at = 0; at < requests.size(); at++) {
      RegionPath region = regions.get(at);
      String number = Objects.requireNonNull(series.get(region.code())).next();
      numbered.add(new Project(requests.get(at), number, region.value(), now));
    }
    return numbered;
  }

  private void requireFits(Caller caller, UUID parentId, RegionPath region) {
    Project parent = projects.find(scopes.of(caller), parentId).orElse(null);
    String fault = null;
    if (parent == null) {
      fault = "没有这个总项目";
    } else if (parent.parentId != null) {
      fault = "子项目不能再有子项目";
    } else if (parent.phase == Phase.REMOVED) {
      fault = "总项目已移出台账";
    } else if (!new RegionPath(parent.regionPath).contains(region)) {
      fault = "子项目须在总项目的区划之内";
    }
    if (fault != null) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          fault, List.of(new FieldError("/parentId", fault)));
    }
  }
}
