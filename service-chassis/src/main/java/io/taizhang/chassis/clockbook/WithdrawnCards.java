package io.taizhang.chassis.clockbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Red cards that were taken back, by clock and revision; joins the transaction at hand. */
@ApplicationScoped
public class WithdrawnCards {

  private static final String KEEP =
      """
      insert into withdrawn_card (clock_id, revision, withdrawn_at) values (?, ?, ?)
      on conflict do nothing
      """;
  private static final String HAS =
      "select 1 from withdrawn_card where clock_id = ? and revision = ?";

  private final DataSource dataSource;

  WithdrawnCards(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps it, once. */
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

  /** Whether the card that the clock showed at this revision was taken back. */
  public boolean systemHas(UUID clockId, long revision) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement has = connection.prepareStatement(HAS)) {
      has.setObject(1, clockId);
      has.setLong(2, revision);
      try (ResultSet row = has.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
