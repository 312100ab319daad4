package io.taizhang.ledger.item;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for, when, and when all of it was there. */
public record SupplementView(
    Instant askedAt, List<MissingMaterial> materials, @Nullable Instant handedInAt) {

  static SupplementView of(Supplement supplement) {
    return new SupplementView(
        supplement.askedAt, List.copyOf(supplement.materials), supplement.handedInAt);
  }
}
