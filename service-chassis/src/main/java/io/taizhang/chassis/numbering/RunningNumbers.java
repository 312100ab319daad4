package io.taizhang.chassis.numbering;

import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import javax.sql.DataSource;

/** Gives the next number of a series in the transaction that uses it, so that none is lost. */
@ApplicationScoped
public class RunningNumbers {

  private static final String NEXT =
      """
      insert into running_number (series, region_code, year, last) values (?, ?, ?, 1)
      on conflict (series, region_code, year) do update set last = running_number.last + 1
      returning last
      """;

  private final DataSource dataSource;
  private final Clock clock;

  RunningNumbers(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * The next number of the business year, such as {@code DB-350783-2026-0001}.
   *
   * @param series the letters in front
   * @param regionCode the region that counts
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String next(String series, String regionCode) {
    int year = BusinessZone.dateOf(clock.instant()).getYear();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setString(1, series);
      next.setString(2, regionCode);
      next.setInt(3, year);
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return String.format(
            Locale.ROOT, "%s-%s-%d-%04d", series, regionCode, year, row.getLong(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no number could be given", e);
    }
  }
}
