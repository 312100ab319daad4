package io.taizhang.ledger.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the licences whose window has run out unanswered, by the index of open windows. */
@ApplicationScoped
class UnansweredItems {

  private static final String UNANSWERED =
      """
      select i.id
        from clock w join item i on i.window_clock_id = w.id
       where w.phase = 'RUNNING' and w.kind = 'ACCEPTANCE' and w.due_at <= ?
         and i.kind = 'LICENCE' and i.status in ('RECEIVED', 'SUPPLEMENT_HANDED_IN')
       order by w.due_at
       limit 200
      """;

  private final DataSource dataSource;

  UnansweredItems(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<UUID> at(Instant now) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(UNANSWERED)) {
      select.setObject(1, now.atOffset(ZoneOffset.UTC));
      try (ResultSet rows = select.executeQuery()) {
        List<UUID> items = new ArrayList<>();
        while (rows.next()) {
          items.add(rows.getObject(1, UUID.class));
        }
        return items;
      }
    }
  }
}
