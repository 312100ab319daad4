package io.taizhang.issue.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attachments of issues that were found within the caller's scope. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<IssueAttachment, UUID> {

  List<IssueAttachment> systemOf(UUID issueId) {
    return list("issueId = ?1 order by id", issueId);
  }

  /** Whose issue is looked for in the caller's scope next. */
  Optional<IssueAttachment> systemOne(UUID id) {
    return findByIdOptional(id);
  }
}
