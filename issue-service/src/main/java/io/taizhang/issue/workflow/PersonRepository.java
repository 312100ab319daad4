package io.taizhang.issue.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<IssuePerson, UUID> {

  IssuePerson of(Issue issue) {
    return findByIdOptional(issue.id)
        .orElseThrow(() -> new IllegalStateException("nobody came for issue " + issue.id));
  }
}
