package io.taizhang.ledger.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reports in the database. */
@ApplicationScoped
class ClockReportRepository implements PanacheRepositoryBase<ClockReport, UUID> {

  /** That of a number, of an item that was found within the caller's scope. */
  Optional<ClockReport> of(Item item, String number) {
    return find("itemId = ?1 and number = ?2", item.id, number).firstResultOptional();
  }
}
