package io.taizhang.ledger.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Meetings in the database. Every query carries the caller's scope. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

  private static final ReachTerms OF_PROJECT = ProjectReach.of("this.projectId");

  /**
   * A department sees those of its projects, those with a point of its own on the agenda and those
   * that gave it something to do; owners see none.
   */
  static final ReachTerms REACH =
      new ReachTerms(
          "this.id in (select p.meetingId from AgendaPoint p where p.departmentCode = :unit"
              + " union select a.meetingId from Action a where a.departmentCode = :unit"
              + " and a.meetingId is not null) or "
              + OF_PROJECT.unit(),
          OF_PROJECT.assigned(),
          ReachTerms.NOTHING);

  Optional<Meeting> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Meeting> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<Meeting> list(Scope scope, MeetingFilter filter, PageRequest page) {
    return ScopedQuery.within(scope, REACH)
        .and("kind", filter.kind())
        .and("status", filter.status())
        .and("projectId", filter.project())
        .and("seriesId", filter.series())
        .list(this, page);
  }

  /** The meetings convened for these nominal days of the series. */
  List<Meeting> convened(MeetingSeries series, Collection<LocalDate> nominal) {
    return list("seriesId = ?1 and nominalDay in ?2", series.id, nominal);
  }
}
