package io.taizhang.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Gives pending rungs other instants, in one statement. */
@ApplicationScoped
class RungMoves {

  private static final String MOVE =
      """
      update deadline d set armed_at = m.armed_at
        from unnest(?::uuid[], ?::timestamptz[]) as m (id, armed_at)
       where d.id = m.id
      """;

  /** A pending rung and when it is to fire. */
  record Move(UUID deadline, Instant at) {}

  private final DataSource dataSource;

  RungMoves(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Joins the transaction at hand; one that has fired or was disarmed meanwhile is left out. */
  void make(List<Move> moves) throws SQLException {
    if (moves.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(MOVE)) {
      update.setArray(1, connection.createArrayOf("uuid", each(moves, Move::deadline)));
      update.setArray(2, connection.createArrayOf("text", each(moves, Move::at)));
      update.executeUpdate();
    }
  }

  private static Object[] each(List<Move> moves, Function<Move, Object> value) {
    return moves.stream().map(value).map(Object::toString).toArray();
  }
}
