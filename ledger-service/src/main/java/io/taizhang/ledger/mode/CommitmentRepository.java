package io.taizhang.ledger.mode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Commitments in the database, of items found within a scope. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

  Optional<Commitment> systemOf(UUID item) {
    return findByIdOptional(item);
  }
}
