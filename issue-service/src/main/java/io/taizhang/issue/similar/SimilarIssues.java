package io.taizhang.issue.similar;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.issue.workflow.IssueCase;
import io.taizhang.issue.workflow.IssueCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks among the newest closed issues of the caller's region that have a pair of characters in
 * common with the title of the one at hand, at most {@value #CANDIDATES}, and ranks them by how
 * many they share.
 */
@ApplicationScoped
@Transactional
class SimilarIssues {

  static final int CANDIDATES = 300;
  private static final int SHOWN = 10;
  private static final int FEWEST_SHARED = 3;

  static final String FIND =
      """
      select i.id, i.number, i.title, i.lead_department, i.category, i.closed_at,
             array(select g from unnest(asked.grams) g where g = any (t.grams)) as shared
        from issue i
        join issue_text t on t.issue_id = i.id,
             (select issue_query_grams(?) as grams) asked
       where i.closed_at is not null and i.lead_department is not null and i.id <> ?
         and i.region_path >= ? and i.region_path < ? and t.grams && asked.grams
       order by i.id desc limit %d
      """
          .formatted(CANDIDATES);

  private final IssueCases issues;
  private final Scopes scopes;
  private final DataSource dataSource;

  SimilarIssues(IssueCases issues, Scopes scopes, DataSource dataSource) {
    this.issues = issues;
    this.scopes = scopes;
    this.dataSource = dataSource;
  }

  IssueSuggestions of(Caller caller, UUID id) {
    IssueCase issue = issues.seen(caller, id);
    List<SimilarIssue> similar =
        found(issue, scopes.region(caller)).stream()
            .filter(one -> one.shared() >= FEWEST_SHARED)
            .filter(one -> !issue.recusedDepartments().contains(one.department()))
            .sorted(Comparator.comparingInt(SimilarIssue::shared).reversed())
            .limit(SHOWN)
            .toList();
    return new IssueSuggestions(
        suggested(similar, SimilarIssue::department),
        suggested(similar, SimilarIssue::category),
        similar);
  }

  private static List<Suggestion> suggested(
      List<SimilarIssue> similar, Function<SimilarIssue, @Nullable String> value) {
    return similar.stream()
        .filter(one -> value.apply(one) != null)
        .collect(Collectors.groupingBy(one -> Objects.requireNonNull(value.apply(one))))
        .entrySet()
        .stream()
        .map(group -> suggestion(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparingInt(Suggestion::weight).reversed().thenComparing(Suggestion::value))
        .toList();
  }

  private static Suggestion suggestion(String value, List<SimilarIssue> issues) {
    return new Suggestion(
        value,
        issues.size(),
        issues.stream().mapToInt(SimilarIssue::shared).sum(),
        issues.stream().map(SimilarIssue::id).toList());
  }

  private List<SimilarIssue> found(IssueCase issue, RegionPath region) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setString(1, issue.title());
      find.setObject(2, issue.id());
      find.setString(3, region.value());
      find.setString(4, region.end());
      try (ResultSet rows = find.executeQuery()) {
        List<SimilarIssue> found = new ArrayList<>();
        while (rows.next()) {
          found.add(row(rows, issue.title()));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("similar issues could not be read", e);
    }
  }

  private static SimilarIssue row(ResultSet row, String title) throws SQLException {
    Array array = row.getArray(7);
    List<String> shared = Arrays.asList((String[]) array.getArray());
    return new SimilarIssue(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        shared.size(),
        SharedWords.in(title, shared));
  }
}
