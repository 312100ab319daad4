package io.taizhang.ledger.fix;

import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds the checklist's item behind an item, a failed trip or a project's own words, for the
 * service acting by itself. The checklist's row stays locked, so that its fix list is written by
 * one at a time.
 */
@ApplicationScoped
class Origins {

  private static final String OF =
      """
      with told as (
        select coalesce(cast(? as uuid), t.item_id) as item, cast(? as uuid) as project,
               t.project_id as trip_project
          from (values (1)) as one (row)
          left join one_trip_failure t on t.id = cast(? as uuid)
      ), meant as (
        select coalesce(told.project, i.project_id, told.trip_project) as project, i.plan_line_id
          from told left join item i on i.id = told.item
      )
      select c.id, p.checklist_number, c.region_path, l.line_key, l.name, l.department_code,
             l.project_id, l.region_path
        from meant
        join plan_line l on l.id = coalesce(
               (select x.id from plan_line x
                 where x.project_id = meant.project and x.line_key = cast(? as text)),
               meant.plan_line_id)
        join plan p on p.project_id = l.project_id
        join checklist c on c.id = p.checklist_id
         for no key update of c
      """;
  private static final String HOLD = "select id from checklist where id = ? for no key update";

  private final DataSource dataSource;

  Origins(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Optional<Origin> of(
      @Nullable UUID item, @Nullable UUID project, @Nullable UUID oneTrip, @Nullable String line) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OF)) {
      select.setObject(1, item);
      select.setObject(2, project);
      select.setObject(3, oneTrip);
      select.setString(4, line);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(origin(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the checklist of a cause could not be found", e);
    }
  }

  /** Locks a checklist that the caller has been shown. */
  void hold(UUID checklist) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(HOLD)) {
      select.setObject(1, checklist);
      select.executeQuery().close();
    } catch (SQLException e) {
      throw new IllegalStateException("the checklist could not be locked", e);
    }
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(
        row.getObject(1, UUID.class),
        row.getInt(2),
        new RegionPath(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, UUID.class),
        new RegionPath(row.getString(8)));
  }
}
