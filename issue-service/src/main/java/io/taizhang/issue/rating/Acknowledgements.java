package io.taizhang.issue.rating;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.issue.workflow.IssueCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** That the person has heard what was fed back; the first word of it counts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Acknowledgements {

  private static final String KEEP =
      """
      insert into issue_feedback_acknowledgement (issue_id, fed_back_at, acknowledged_at, source)
      values (?, ?, ?, ?) on conflict do nothing
      """;
  private static final String FIND =
      """
      select acknowledged_at from issue_feedback_acknowledgement
      where issue_id = ? and fed_back_at = ?
      """;

  private final DataSource dataSource;
  private final Clock clock;

  Acknowledgements(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * Notes it.
   *
   * @return when the issue was fed back
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it was not
   */
  public Instant note(IssueCase issue, RatingSource source) {
    Instant fedBackAt = issue.fedBackAt();
    if (fedBackAt == null) {
      throw CommonProblem.OUT_OF_ORDER.because("尚未反馈结果");
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setObject(1, issue.id());
      keep.setObject(2, fedBackAt.atOffset(ZoneOffset.UTC));
      keep.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
      keep.setString(4, source.name());
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the acknowledgement could not be kept", e);
    }
    return fedBackAt;
  }

  /** When the person had heard of the feedback that stands. */
  public Optional<Instant> of(IssueCase issue) {
    Instant fedBackAt = issue.fedBackAt();
    if (fedBackAt == null) {
      return Optional.empty();
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setObject(1, issue.id());
      find.setObject(2, fedBackAt.atOffset(ZoneOffset.UTC));
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the acknowledgement could not be read", e);
    }
  }
}
