package io.taizhang.ledger.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Actions in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<Action, UUID> {

  private static final ReachTerms OF_PROJECT = ProjectReach.of("this.projectId");

  /** A department sees what it has to do and what is done for its projects; owners see none. */
  static final ReachTerms REACH =
      new ReachTerms(
          "this.departmentCode = :unit or " + OF_PROJECT.unit(),
          OF_PROJECT.assigned(),
          ReachTerms.NOTHING);

  private static final String LATE =
      "this.status = io.taizhang.ledger.action.domain.ActionStatus.OPEN"
          + " and sql('(select c.due_at from clock c where c.id = ?)', this.clockId) <= :now";
  private static final String MINE =
      "this.assignedBy = :me or this.departmentCode = :myUnit or this.projectId in"
          + " (select a.projectId from ProjectAssignment a where a.subject = :me and a.until is null)";

  Optional<Action> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Action> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<Action> list(
      Scope scope, ActionFilter filter, Caller caller, Instant now, PageRequest page) {
    ScopedQuery query =
        ScopedQuery.within(scope, REACH)
            .and("departmentCode", filter.department())
            .and("projectId", filter.project())
            .and("meetingId", filter.meeting())
            .and("status", filter.status());
    if (filter.overdue() != null) {
      query.and(late(filter.overdue()).with("now", now));
    }
    if (Boolean.TRUE.equals(filter.mine())) {
      query.and(mine(caller));
    }
    return query.list(this, page);
  }

  List<Action> systemOfMeeting(UUID meetingId) {
    return list("meetingId = ?1 order by id", meetingId);
  }

  List<Action> systemAll(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  private static Condition late(boolean wanted) {
    return new Condition(wanted ? LATE : "not (" + LATE + ")");
  }

  private static Condition mine(Caller caller) {
    String unit = caller.department();
    return new Condition(MINE)
        .with("me", caller.subject())
        .with("myUnit", unit == null ? "" : unit);
  }
}
