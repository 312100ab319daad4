package io.taizhang.issue.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.workflow.IssueCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the audit trail of one issue, oldest first. */
@ApplicationScoped
@Transactional
class IssueTrail {

  private static final String LINES =
      """
      select id, occurred_at, actor_name, action, details from audit_entry
      where subject_type = 'issue' and subject_id = ? and id > ? order by id limit ?
      """;
  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private final IssueCases issues;
  private final DataSource dataSource;
  private final ObjectMapper json;

  IssueTrail(IssueCases issues, DataSource dataSource, ObjectMapper json) {
    this.issues = issues;
    this.dataSource = dataSource;
    this.json = json;
  }

  Page<TrailLine> of(Caller caller, UUID id, PageRequest page) {
    issues.seen(caller, id);
    return Page.of(lines(id, page), page, line -> Long.toString(line.id()));
  }

  private List<TrailLine> lines(UUID id, PageRequest page) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LINES)) {
      select.setString(1, id.toString());
      select.setLong(2, page.afterNumber().orElse(0L));
      select.setInt(3, page.fetch());
      try (ResultSet row = select.executeQuery()) {
        List<TrailLine> lines = new ArrayList<>();
        while (row.next()) {
          lines.add(
              new TrailLine(
                  row.getLong(1),
                  row.getObject(2, OffsetDateTime.class).toInstant(),
                  row.getString(3),
                  row.getString(4),
                  json.readValue(row.getString(5), DETAILS)));
        }
        return lines;
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("the trail could not be read", e);
    }
  }
}
