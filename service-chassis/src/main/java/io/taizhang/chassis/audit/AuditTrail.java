package io.taizhang.chassis.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Who did what, when: one row per change, in the same transaction, never updated. Details carry no
 * personal data of those served.
 */
@ApplicationScoped
public class AuditTrail {

  private static final String INSERT =
      """
      insert into audit_entry
        (occurred_at, actor, actor_name, action, subject_type, subject_id, region_path, details)
      values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      """;

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final Clock clock;

  AuditTrail(DataSource dataSource, ObjectMapper json, Clock clock) {
    this.dataSource = dataSource;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Records one act.
   *
   * @param action kebab-case verb phrase, such as {@code item-accept}
   * @param subject what it was done to
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Caller caller, String action, AuditSubject subject, Map<String, ?> details) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, clock.instant().atOffset(java.time.ZoneOffset.UTC));
      insert.setString(2, caller.subject());
      insert.setString(3, caller.name());
      insert.setString(4, action);
      insert.setString(5, subject.type());
      insert.setString(6, subject.id());
      insert.setString(7, subject.region().value());
      insert.setString(8, json.writeValueAsString(details));
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("the audit row could not be written", e);
    }
  }
}
