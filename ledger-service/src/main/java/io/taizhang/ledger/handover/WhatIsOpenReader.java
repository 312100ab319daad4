package io.taizhang.ledger.handover;

import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads what is open on a project in one statement, so that all of it is of one moment. */
@ApplicationScoped
class WhatIsOpenReader {

  private static final String OPEN =
      """
      select jsonb_build_object(
        'projectName', p.name, 'phase', p.phase, 'progress', p.progress, 'doneFen', p.done_fen,
        'lastUpdate', (
          select jsonb_build_object('weekOf', r.week_of, 'progress', r.progress,
                   'difficulties', r.difficulties, 'nextSteps', r.next_steps,
                   'reportedBy', r.reported_by, 'reportedAt', r.reported_at)
            from progress_report r where r.project_id = p.id order by r.id desc limit 1),
        'items', (
          select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name,
                   'department', d.name, 'status', i.status, 'dueAt', c.due_at)
                   order by c.due_at nulls last, i.id), '[]')
            from item i join department d on d.code = i.department_code
            left join clock c on c.id = coalesce(i.clock_id, i.window_clock_id)
           where i.project_id = p.id and i.closed_at is null),
        'problems', (
          select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'number', q.number,
                   'description', q.description, 'measure', q.measure, 'person', q.person,
                   'dueOn', q.due_on) order by q.due_on, q.id), '[]')
            from problem q where q.project_id = p.id and q.status = 'OPEN'),
        'orders', (
          select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number,
                   'subject', s.subject_title, 'department', d.name,
                   'answerDueAt', coalesce(a.due_at, s.answer_due_at))
                   order by coalesce(a.due_at, s.answer_due_at), s.id), '[]')
            from supervision_order s join department d on d.code = s.department_code
            left join clock a on a.id = s.answer_clock_id
           where s.project_id = p.id and s.closed_at is null and s.lifted_at is null))::text
        from project p where p.id = ?
      """;

  private final DataSource dataSource;

  WhatIsOpenReader(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  WhatIsOpen of(ProjectRef project) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OPEN)) {
      select.setObject(1, project.id());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return WhatIsOpenColumn.read(row.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is open could not be read", e);
    }
  }
}
