package io.taizhang.issue.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.issue.domain.IssueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Issues; every query carries the caller's scope. */
@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {

  private static final ReachTerms REACH = IssueReach.WHOLE.terms();

  Optional<Issue> seen(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Issue> locked(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  /** Those that go with this one, locked. */
  List<Issue> systemMergedInto(Issue main) {
    return find("progress.mainId = ?1 and state = ?2 order by id", main.id, IssueState.MERGED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** How many issues a department led that were closed with this cause since then. */
  long systemClosedFor(String department, String cause, Instant since) {
    return count("leadDepartment = ?1 and cause = ?2 and closedAt >= ?3", department, cause, since);
  }

  /** How often the person had come before, by issue; of issues that were found within a scope. */
  Map<UUID, Integer> systemTrips(Collection<UUID> ids) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select issue_id, count(*) as trips from issue_earlier_trip where issue_id = any(:ids)"
                + " group by issue_id",
            Tuple.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0, UUID.class), row -> row.get(1, Long.class).intValue()));
  }

  /** When the stages of issues that were found within a scope are due, by clock; running ones. */
  Map<UUID, Instant> systemDue(Collection<UUID> clocks) {
    return getEntityManager()
        .createQuery(
            "select c.id, c.dueAt from IssueClockRow c where c.id in :ids and c.phase = 'RUNNING'",
            Tuple.class)
        .setParameter("ids", clocks)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
  }

  /** How many of a department's box or of a list the caller sees; the rows that the pages show. */
  long count(Scope scope, Condition box) {
    Condition all = scope.over("this.regionPath", REACH).and(box);
    return count(all.text(), all.values());
  }

  /** A page of a department's box, oldest first: what waits longest is on top. */
  List<Issue> boxPage(Scope scope, Condition box, PageRequest page) {
    return ScopedQuery.within(scope, REACH).and(box).list(this, page);
  }

  /** The names of an issue's papers but the internal ones, which may tell who came. */
  List<String> systemPapers(Issue issue) {
    return getEntityManager()
        .createQuery(
            "select a.fileName from IssueAttachment a where a.issueId = :id and not a.internal"
                + " order by a.id",
            String.class)
        .setParameter("id", issue.id)
        .getResultList();
  }

  /** By its receipt number, for one who has the query code. */
  Optional<Issue> systemNumbered(String number) {
    return find("number", number).firstResultOptional();
  }

  /** Of an issue that was found within a scope. */
  Issue systemRow(UUID id) {
    return findByIdOptional(id).orElseThrow(IssueProblem::noSuchIssue);
  }

  void systemLock(UUID id) {
    findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first, one row more than the page shows. */
  List<Issue> page(Scope scope, Condition wanted, PageRequest page) {
    startFromWhatIsRarer();
    return ScopedQuery.within(scope, IssueReach.of(page).terms()).and(wanted).newest(this, page);
  }

  /**
   * Until the transaction ends: merging what a department has part in with the whole list would
   * read the list from its top down to the department's newest, however far that is.
   */
  private void startFromWhatIsRarer() {
    getEntityManager()
        .createNativeQuery("select set_config('enable_mergejoin', 'off', true)", String.class)
        .getSingleResult();
  }
}
