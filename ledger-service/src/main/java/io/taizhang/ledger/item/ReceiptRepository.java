package io.taizhang.ledger.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Receipts in the database. */
@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<Receipt, UUID> {

  /** Those of an item that was found within the caller's scope, oldest first. */
  List<Receipt> of(Item item) {
    return list("itemId = ?1 order by id", item.id);
  }
}
