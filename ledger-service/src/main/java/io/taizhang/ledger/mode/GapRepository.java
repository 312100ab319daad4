package io.taizhang.ledger.mode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Acceptances with gaps in the database, of items found within a scope. */
@ApplicationScoped
class GapRepository implements PanacheRepositoryBase<GapAcceptance, UUID> {

  Optional<GapAcceptance> systemOf(UUID item) {
    return findByIdOptional(item);
  }
}
