package io.taizhang.chassis.numbering;

import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Gives the next number of a series in the transaction that uses it, so that none is lost. */
@ApplicationScoped
public class RunningNumbers {

  private static final String NEXT =
      """
      insert into running_number (series, region_code, year, last) values (?, ?, ?, ?)
      on conflict (series, region_code, year) do update
        set last = running_number.last + excluded.last
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
    return next(series, regionCode, 1).getFirst();
  }

  /** The same for so many at once, in order; none of them is given to anybody else. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> next(String series, String regionCode, int count) {
    int year = BusinessZone.dateOf(clock.instant()).getYear();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setString(1, series);
      next.setString(2, regionCode);
      next.setInt(3, year);
      next.setLong(4, count);
      try (ResultSet row = next.executeQuery()) {
        row.next();
        long last = row.getLong(1);
        return LongStream.rangeClosed(last - count + 1, last)
            .mapToObj(
                number ->
                    String.format(Locale.ROOT, "%s-%s-%d-%04d", series, regionCode, year, number))
            .toList();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no number could be given", e);
    }
  }
}
