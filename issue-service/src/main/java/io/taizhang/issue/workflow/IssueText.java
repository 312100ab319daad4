package io.taizhang.issue.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is searched of an issue; the database keeps it. */
@Entity
@Immutable
@Table(name = "issue_text")
class IssueText {
  @Id
  @Column(name = "issue_id")
  UUID issueId;

  String body;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  List<String> grams;
}
