package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.cause.Causes;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.domain.Tier;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages of the list as lines of its print: one statement for each thing that a page names. */
@ApplicationScoped
class IssueLines {
  private static final String ANONYMOUS = "匿名";

  private final IssueLookup lookup;
  private final IssueRepository issues;
  private final PersonRepository persons;
  private final Replica replica;
  private final Causes causes;

  IssueLines(
      IssueLookup lookup,
      IssueRepository issues,
      PersonRepository persons,
      Replica replica,
      Causes causes) {
    this.lookup = lookup;
    this.issues = issues;
    this.persons = persons;
    this.replica = replica;
    this.causes = causes;
  }

  /** What the rows of a page name. */
  private record Named(
      Map<UUID, IssuePerson> persons,
      Map<UUID, Integer> trips,
      Map<UUID, Instant> due,
      Map<String, String> departments,
      Map<UUID, String> projects,
      Map<String, String> causes) {

    @Nullable String department(@Nullable String code) {
      return code == null ? null : departments.getOrDefault(code, code);
    }
  }

  @Transactional
  Page<IssueLine> page(Caller caller, IssueFilter filter, PageRequest page) {
    Page<Issue> found = lookup.rows(caller, filter, page);
    Named named = named(found.items());
    return found.map(issue -> line(caller, issue, named));
  }

  private Named named(List<Issue> rows) {
    List<UUID> ids = rows.stream().map(issue -> issue.id).toList();
    return new Named(
        persons.systemOf(ids),
        issues.systemTrips(ids),
        issues.systemDue(of(rows, issue -> issue.clockId)),
        replica.departmentNames(rows.stream().flatMap(IssueLines::departments).distinct().toList()),
        replica.projectNames(of(rows, issue -> issue.projectId)),
        causes.labels(rows.stream().map(issue -> issue.cause).filter(Objects::nonNull).toList()));
  }

  private static Stream<String> departments(Issue issue) {
    return Stream.concat(
        Stream.of(issue.windowDepartment),
        Stream.concat(Stream.ofNullable(issue.leadDepartment), issue.assisting.stream()));
  }

  private static List<UUID> of(List<Issue> rows, Function<Issue, @Nullable UUID> named) {
    return rows.stream().map(named).filter(Objects::nonNull).distinct().toList();
  }

  private static IssueLine line(Caller caller, Issue issue, Named named) {
    return new IssueLine(
        BusinessZone.dateOf(issue.registeredAt),
        issue.number,
        Objects.requireNonNullElse(
            named.department(issue.windowDepartment), issue.windowDepartment),
        issue.channel.label(),
        person(caller, issue, named),
        issue.kind.label(),
        issue.title,
        issue.projectId == null ? null : named.projects.get(issue.projectId),
        issue.category,
        Optional.ofNullable(issue.tier).map(Tier::label).orElse(null),
        named.department(issue.leadDepartment),
        issue.assisting.stream().map(code -> named.departments.getOrDefault(code, code)).toList(),
        issue.state.label(),
        issue.clockId == null ? null : day(named.due.get(issue.clockId)),
        named.trips.getOrDefault(issue.id, 0),
        Optional.ofNullable(issue.outcome).map(Outcome::label).orElse(null),
        issue.cause == null ? null : named.causes.get(issue.cause),
        issue.causeText,
        issue.fix,
        day(issue.closedAt),
        day(issue.fedBackAt),
        issue.progress.followerName);
  }

  /** Masked, as whoever opens the issue sees it. */
  private static String person(Caller caller, Issue issue, Named named) {
    PersonView seen =
        named.persons.getOrDefault(issue.id, IssuePerson.nobody(issue.id)).seenBy(caller, issue);
    return seen == null ? ANONYMOUS : seen.name();
  }

  private static @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : BusinessZone.dateOf(instant);
  }
}
