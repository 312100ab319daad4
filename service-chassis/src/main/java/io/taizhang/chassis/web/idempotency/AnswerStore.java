package io.taizhang.chassis.web.idempotency;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Answers by key, in the transaction of the work that they tell of. Expiry is real time. */
@ApplicationScoped
class AnswerStore {

  private static final String LOCK = "select pg_try_advisory_xact_lock(?)";
  private static final String FIND =
      """
      select fingerprint, status, location, version, body from idempotency
       where caller = ? and operation = ? and key = ?
         and stored_at > now() - interval '24 hours'
      """;
  private static final String KEEP =
      """
      insert into idempotency
        (caller, operation, key, fingerprint, status, location, version, body)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (caller, operation, key) do update
         set fingerprint = excluded.fingerprint, status = excluded.status,
             location = excluded.location, version = excluded.version, body = excluded.body,
             stored_at = now()
      """;
  private static final String FORGET =
      """
      delete from idempotency where ctid = any (array(
        select ctid from idempotency where stored_at < now() - interval '24 hours'
         order by stored_at limit 20 for update skip locked))
      """;

  private final DataSource dataSource;

  AnswerStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** True when nobody else is at work on this key; held until the transaction ends. */
  boolean lock(KeyedRequest request) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setLong(1, request.lock());
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be locked", e);
    }
  }

  /**
   * The answer that the key was given.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it was for another request
   */
  Optional<Answer> find(KeyedRequest request) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      name(find, request);
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? Optional.of(answer(row, request)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the answers could not be read", e);
    }
  }

  /** Keeps the answer and forgets a few that are too old. */
  void keep(KeyedRequest request, Answer answer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP);
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      name(keep, request);
      keep.setString(4, request.fingerprint());
      keep.setInt(5, answer.status());
      keep.setString(6, answer.location());
      keep.setObject(7, answer.version());
      keep.setString(8, answer.body());
      keep.executeUpdate();
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the answer could not be kept", e);
    }
  }

  private static void name(PreparedStatement row, KeyedRequest request) throws SQLException {
    row.setString(1, request.caller());
    row.setString(2, request.operation());
    row.setString(3, request.key());
  }

  private static Answer answer(ResultSet row, KeyedRequest request) throws SQLException {
    if (!row.getString("fingerprint").equals(request.fingerprint())) {
      throw CommonProblem.KEY_REUSED.because("这个 Idempotency-Key 已用于内容不同的请求");
    }
    return new Answer(
        row.getInt("status"),
        row.getString("location"),
        row.getObject("version", Long.class),
        row.getString("body"));
  }
}
