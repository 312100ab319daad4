package io.taizhang.issue.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a department leads or assists; the database keeps it. */
@Entity
@Immutable
@Table(name = "issue_part")
class IssuePart {

  @Embeddable
  record Key(String department, @Column(name = "issue_id") UUID issueId) {}

  @EmbeddedId Key id;
}
