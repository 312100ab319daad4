package io.taizhang.bench.deadlines;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Intents of which a fifth are there already: whole batches against one row at a time. */
final class Intents {

  private static final int BATCH = 2_000;
  private static final double NANOS = 1e9;
  private static final String FIFTH =
      """
      insert into intent
        (id, clock_id, rung, revision, effect, armed_at, fired_at, region_path, ladder_id)
      select uuidv7(), clock_id, rung, revision, effect, armed_at, now(), region_path, ladder_id
        from (select *, row_number() over (order by id) as place from deadline) pending
       where place % 5 = 0
      """;
  private static final String ROWS =
      "select id, clock_id, armed_at, ladder_id from deadline order by armed_at, id limit ?";
  private static final String ONE =
      """
      insert into intent
        (id, clock_id, rung, revision, effect, armed_at, fired_at, region_path, ladder_id)
      values (uuidv7(), ?, 'RED_CARD', 1, 'CARD', ?, now(), '/100000/350000/350500/', ?)
      on conflict (clock_id, rung, revision, withdrawn_at) do nothing
      """;

  private Intents() {}

  static void compare(Server server, int count, Figures figures) throws Exception {
    double batches = rate(server, count, true);
    double rows = rate(server, count, false);
    figures.add(
        Figure.ratio(
            "intents/s, a fifth there already",
            batches,
            "row at a time",
            rows,
            new Aim.AtLeast(3)));
  }

  private static double rate(Server server, int count, boolean batches) throws Exception {
    try (Own own = new Own(server, false);
        Connection connection = server.connect()) {
      own.fill(Instant.now().minusSeconds(1), Duration.ZERO, count);
      server.run(FIFTH);
      server.tidy();
      connection.setAutoCommit(false);
      long begin = System.nanoTime();
      long made = batches ? Own.drain(connection) : oneByOne(connection);
      double rate = count / ((System.nanoTime() - begin) / NANOS);
      if (made != count - count / 5 || number(connection) != count) {
        throw new IllegalStateException("%d intents were made of %d".formatted(made, count));
      }
      System.out.printf("%s: %,.0f intents/s%n", batches ? "whole batches" : "row at a time", rate);
      return rate;
    }
  }

  private record Row(UUID id, UUID clock, Object armedAt, UUID ladder) {}

  private static long oneByOne(Connection connection) throws SQLException {
    long made = 0;
    for (List<Row> rows = rows(connection); !rows.isEmpty(); rows = rows(connection)) {
      try (PreparedStatement insert = connection.prepareStatement(ONE);
          PreparedStatement delete =
              connection.prepareStatement("delete from deadline where id = ?")) {
        for (Row row : rows) {
          insert.setObject(1, row.clock());
          insert.setObject(2, row.armedAt());
          insert.setObject(3, row.ladder());
          made += insert.executeUpdate();
          delete.setObject(1, row.id());
          delete.executeUpdate();
        }
      }
      connection.commit();
    }
    return made;
  }

  private static List<Row> rows(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ROWS)) {
      select.setInt(1, BATCH);
      try (ResultSet rows = select.executeQuery()) {
        List<Row> found = new ArrayList<>();
        while (rows.next()) {
          found.add(
              new Row(
                  rows.getObject(1, UUID.class),
                  rows.getObject(2, UUID.class),
                  rows.getTimestamp(3),
                  rows.getObject(4, UUID.class)));
        }
        return found;
      }
    }
  }

  private static long number(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from intent")) {
      row.next();
      long count = row.getLong(1);
      connection.rollback();
      return count;
    }
  }
}
