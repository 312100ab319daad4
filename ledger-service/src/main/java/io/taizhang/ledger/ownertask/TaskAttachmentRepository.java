package io.taizhang.ledger.ownertask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents of tasks that were found within the caller's scope. */
@ApplicationScoped
class TaskAttachmentRepository implements PanacheRepositoryBase<TaskAttachment, UUID> {

  List<TaskAttachment> systemOf(UUID taskId) {
    return list("taskId = ?1 order by id", taskId);
  }

  /** Whose task is looked for in the caller's scope next. */
  Optional<TaskAttachment> systemOne(UUID id) {
    return findByIdOptional(id);
  }
}
