package io.taizhang.ledger.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.ledger.checklist.domain.VersionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Versions in the database, reached through a checklist that the caller has been shown. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<ChecklistVersion, UUID> {

  Optional<ChecklistVersion> find(Checklist checklist, int number) {
    return find("checklistId = ?1 and number = ?2", checklist.id, number).firstResultOptional();
  }

  ChecklistVersion last(Checklist checklist) {
    return find("checklistId = ?1 order by number desc", checklist.id).firstResult();
  }

  Optional<ChecklistVersion> published(Checklist checklist) {
    return find("checklistId = ?1 and status = ?2", checklist.id, VersionStatus.PUBLISHED)
        .firstResultOptional();
  }
}
