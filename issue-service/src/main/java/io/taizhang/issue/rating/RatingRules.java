package io.taizhang.issue.rating;

import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The rule of a place: its own row before its parents', the plain one last. */
@ApplicationScoped
class RatingRules {

  private static final String NEAREST =
      """
      select call_back_attempts, rectify_days, source from rating_rule
      where region_code is null or region_code = any (?)
      order by array_position(?, region_code) desc nulls last limit 1
      """;

  private final DataSource dataSource;

  RatingRules(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  RatingRule in(RegionPath region) {
    String[] codes = region.value().substring(1).split("/", -1);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement nearest = connection.prepareStatement(NEAREST)) {
      nearest.setArray(1, connection.createArrayOf("text", codes));
      nearest.setArray(2, connection.createArrayOf("text", codes));
      try (ResultSet row = nearest.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("rating_rule has no row for everybody");
        }
        return new RatingRule(row.getInt(1), row.getInt(2), row.getString(3));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the rule of ratings could not be read", e);
    }
  }
}
