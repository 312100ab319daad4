package io.taizhang.ledger.submission;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import io.taizhang.ledger.submission.domain.HandInState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads a project's submission plan: two statements, whatever the number of lines. */
@ApplicationScoped
class SubmissionPlans {

  private static final String PROJECT =
      "select p.planned_start, p.actual_start from project p where p.id = :project";
  private static final String LINES =
      """
      select l.id, l.line_key, l.name, l.department_code, d.name as department, l.hand_in_on,
             l.hand_in_by, l.text_standard, l.budget_standard, l.decided_in, l.handed_in_on,
             l.version, last.id as item_id, approved.day as approved_on
        from plan_line l
        join department d on d.code = l.department_code
        left join lateral (
          select i.id from item i where i.plan_line_id = l.id order by i.id desc limit 1) last on true
        left join lateral (
      """
          + Approved.DAY
          + """
          ) approved on true
       where l.project_id = :project
       order by l.position
      """;

  private final Session entities;
  private final Projects projects;
  private final Calendars calendars;
  private final Clock clock;

  SubmissionPlans(Session entities, Projects projects, Calendars calendars, Clock clock) {
    this.entities = entities;
    this.projects = projects;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Transactional
  SubmissionPlanView of(Caller caller, UUID id) {
    ProjectRef project = projects.ref(caller, id);
    WorkingCalendar calendar = calendars.in(project.region()).calendar();
    LocalDate today = BusinessZone.dateOf(clock.instant());
    Tuple starts =
        entities
            .createNativeQuery(PROJECT, Tuple.class)
            .setParameter("project", id)
            .getSingleResult();
    LocalDate planned = starts.get("planned_start", LocalDate.class);
    @Nullable LocalDate actual = starts.get("actual_start", LocalDate.class);
    List<Tuple> lines =
        entities.createNativeQuery(LINES, Tuple.class).setParameter("project", id).getResultList();
    return new SubmissionPlanView(
        id,
        planned,
        actual,
        actual == null ? calendar.workingDaysBetween(today, planned) : null,
        actual == null && !calendar.covers(planned),
        today,
        lines.stream().map(row -> line(row, calendar, today)).toList());
  }

  private static SubmissionPlanView.SubmissionLine line(
      Tuple row, WorkingCalendar calendar, LocalDate today) {
    @Nullable LocalDate wanted = row.get("hand_in_on", LocalDate.class);
    @Nullable LocalDate done = row.get("handed_in_on", LocalDate.class);
    HandInState state = HandInState.of(wanted, done, today);
    boolean late = state == HandInState.LATE || state == HandInState.OVERDUE;
    return new SubmissionPlanView.SubmissionLine(
        row.get("id", UUID.class),
        row.get("line_key", String.class),
        row.get("name", String.class),
        row.get("department_code", String.class),
        row.get("department", String.class),
        wanted,
        row.get("hand_in_by", String.class),
        row.get("text_standard", String.class),
        row.get("budget_standard", String.class),
        row.get("decided_in", String.class),
        done,
        state,
        late && wanted != null
            ? calendar.workingDaysBetween(wanted, done == null ? today : done)
            : null,
        row.get("item_id", UUID.class),
        row.get("approved_on", LocalDate.class),
        row.get("version", Long.class));
  }
}
