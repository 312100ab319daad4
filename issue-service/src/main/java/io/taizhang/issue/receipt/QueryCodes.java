package io.taizhang.issue.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Gives query codes and checks them. Only hashes are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QueryCodes {

  private static final String KEEP =
      """
      insert into issue_query_code (issue_id, code_hash) values (?, ?)
      on conflict (issue_id) do update set code_hash = excluded.code_hash
      """;
  private static final String FIND = "select code_hash from issue_query_code where issue_id = ?";
  private static final UUID NO_ISSUE = new UUID(0, 0);
  private static final byte[] NO_HASH = new byte[32];

  private final DataSource dataSource;

  QueryCodes(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A new code for an issue; the former is void. */
  public String give(UUID issueId) {
    QueryCode code = QueryCode.random();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setObject(1, issueId);
      keep.setBytes(2, code.hash());
      keep.executeUpdate();
      return code.text();
    } catch (SQLException e) {
      throw new IllegalStateException("the query code could not be kept", e);
    }
  }

  /**
   * Whether this is the issue's code. What is done does not depend on how much of it is right, nor
   * on whether there is such an issue.
   *
   * @param issueId null when there is none
   */
  public boolean fits(@Nullable UUID issueId, String code) {
    byte[] kept = hashOf(issueId == null ? NO_ISSUE : issueId);
    boolean same = MessageDigest.isEqual(new QueryCode(code).hash(), kept);
    return same && issueId != null;
  }

  private byte[] hashOf(UUID issueId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setObject(1, issueId);
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? row.getBytes(1) : NO_HASH;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the query code could not be read", e);
    }
  }
}
