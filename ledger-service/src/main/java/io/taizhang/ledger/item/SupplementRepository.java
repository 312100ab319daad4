package io.taizhang.ledger.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Supplements in the database. */
@ApplicationScoped
class SupplementRepository implements PanacheRepositoryBase<Supplement, UUID> {

  /** That of an item that was found within the caller's scope. */
  Optional<Supplement> of(Item item) {
    return findByIdOptional(item.id);
  }
}
