package io.taizhang.ledger.item;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one supplement that may be asked of an item: its key is the item's. */
@Entity
@Table(name = "item_supplement")
class Supplement {

  @Id UUID itemId;
  Instant askedAt;
  @Nullable Instant handedInAt;

  @ElementCollection
  @CollectionTable(name = "item_supplement_material", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "ordinal")
  List<MissingMaterial> materials = new ArrayList<>();

  Supplement() {}

  Supplement(UUID itemId, List<MissingMaterial> materials, Instant askedAt) {
    this.itemId = itemId;
    this.materials.addAll(materials);
    this.askedAt = askedAt;
  }

  List<String> asked() {
    return materials.stream().map(MissingMaterial::material).toList();
  }
}
