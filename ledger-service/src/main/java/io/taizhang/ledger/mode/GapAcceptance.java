package io.taizhang.ledger.mode;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** That an item was accepted with gaps; its key is the item's. */
@Entity
@Table(name = "item_gap_acceptance")
class GapAcceptance {
  @Id UUID itemId;
  String commitment;
  LocalDate closeBy;

  @ElementCollection
  @CollectionTable(name = "item_gap", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "ordinal")
  List<Gap> gaps = new ArrayList<>();

  GapAcceptance() {}

  GapAcceptance(UUID itemId, AcceptWithGaps request, List<Gap> gaps) {
    this.itemId = itemId;
    this.commitment = request.commitment();
    this.closeBy = request.closeBy();
    this.gaps.addAll(gaps);
  }

  boolean open() {
    return gaps.stream().anyMatch(gap -> gap.closedOn() == null);
  }
}
