package io.taizhang.issue.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who came, as it is kept. The only place in this service that holds personal data; plain only in
 * rows that were written before there was a seal.
 */
@Entity
@Table(name = "issue_person")
class SealedPerson {
  @Id
  @Column(name = "issue_id")
  UUID issueId;

  @Nullable String name;
  @Nullable String phone;
  @Nullable String sealed;

  @Column(name = "key_id")
  @Nullable String keyId;

  @Override
  public String toString() {
    return "SealedPerson[***]";
  }
}
