package io.taizhang.ledger.mode;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.item.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads items' modes. */
@ApplicationScoped
@Transactional
class ItemModes {

  private final Items items;
  private final ModeReader reader;

  ItemModes(Items items, ModeReader reader) {
    this.items = items;
    this.reader = reader;
  }

  ItemModesView get(Caller caller, UUID id) {
    return reader.view(items.standing(caller, id));
  }
}
