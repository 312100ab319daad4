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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
   * One act.
   *
   * @param action kebab-case verb phrase, such as {@code item-accept}
   * @param subject what it was done to
   */
  public record Act(String action, AuditSubject subject, Map<String, ?> details) {}

  /**
   * Records one act.
   *
   * @param action kebab-case verb phrase, such as {@code item-accept}
   * @param subject what it was done to
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Caller caller, String action, AuditSubject subject, Map<String, ?> details) {
    recordAll(caller, List.of(new Act(action, subject, details)));
  }

  /** Records acts of one caller in their order, in one go. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordAll(Caller caller, List<Act> acts) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Act act : acts) {
        insert.setObject(1, now);
        insert.setString(2, caller.subject());
        insert.setString(3, caller.name());
        insert.setString(4, act.action());
        insert.setString(5, act.subject().type());
        insert.setString(6, act.subject().id());
        insert.setString(7, act.subject().region().value());
        insert.setString(8, json.writeValueAsString(act.details()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("the audit row could not be written", e);
    }
  }
}
