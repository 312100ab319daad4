package io.taizhang.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.SharedParts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the caller is told when all connections to the database are in use. */
class BusyPoolTest {

  @Test
  void who_gets_no_connection_in_time_is_told_to_come_again_and_it_is_no_failure()
      throws SQLException {
    Database database = SharedParts.database("busy_pool");
    try (AgroalDataSource pool = poolOfOne(database);
        Connection only = pool.getConnection()) {
      assertThat(only.isValid(1)).isTrue();

      SQLException refused = catchThrowableOfType(SQLException.class, pool::getConnection);
      HttpProblem problem =
          DatabaseFailure.problem(new IllegalStateException("no connection", refused));

      assertThat(problem.getStatusCode()).isEqualTo(429);
      assertThat(problem.getParameters()).containsEntry("code", "too-many-requests");
      assertThat(problem.getHeaders()).containsEntry("Retry-After", "2");
    }
  }

  private static AgroalDataSource poolOfOne(Database database) throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMillis(50))
                        .connectionFactoryConfiguration(
                            connection ->
                                connection
                                    .jdbcUrl(database.jdbcUrl())
                                    .principal(
                                        new io.agroal.api.security.NamePrincipal(
                                            database.username()))
                                    .credential(
                                        new io.agroal.api.security.SimplePassword(
                                            database.password())))));
  }
}
