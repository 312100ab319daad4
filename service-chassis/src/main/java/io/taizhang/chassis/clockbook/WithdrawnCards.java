package io.taizhang.chassis.clockbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Red cards that were taken back, by clock and revision; joins the transaction at hand. */
@ApplicationScoped
public class WithdrawnCards {

  private static final String KEEP =
      """
      insert into withdrawn_card (clock_id, revision, withdrawn_at) values (?, ?, ?)
      on conflict (clock_id, revision) do update
        set withdrawn_at = greatest(withdrawn_card.withdrawn_at, excluded.withdrawn_at)
      """;
  private static final String HAS =
      """
      select 1 from withdrawn_card where clock_id = ? and revision = ? and withdrawn_at >= ?
      """;

  private final DataSource dataSource;

  WithdrawnCards(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps it; of several at one revision the latest. */
  public void systemKeep(WithdrawnCard card) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setObject(1, card.clockId());
      keep.setLong(2, card.revision());
      keep.setObject(3, card.withdrawnAt().atOffset(ZoneOffset.UTC));
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether the card that the clock showed at this revision was taken back. One that was shown
   * after that, on the day to which an amendment had moved it, was not.
   *
   * @param raisedAt when it was shown
   */
  public boolean systemHas(UUID clockId, long revision, Instant raisedAt) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement has = connection.prepareStatement(HAS)) {
      has.setObject(1, clockId);
      has.setLong(2, revision);
      has.setObject(3, raisedAt.atOffset(ZoneOffset.UTC));
      try (ResultSet row = has.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
