package io.taizhang.ledger.mode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Green channels in the database, of items found within a scope. */
@ApplicationScoped
class GreenChannelRepository implements PanacheRepositoryBase<GreenChannel, UUID> {

  Optional<GreenChannel> systemOf(UUID item) {
    return findByIdOptional(item);
  }
}
