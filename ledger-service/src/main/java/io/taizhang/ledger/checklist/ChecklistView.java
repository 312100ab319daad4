package io.taizhang.ledger.checklist;

import io.taizhang.ledger.project.domain.Track;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as the API shows it.
 *
 * @param publishedNumber the version in force, absent before the first is published
 */
public record ChecklistView(
    UUID id,
    String code,
    String name,
    Track track,
    String regionCode,
    @Nullable Integer publishedNumber) {

  static ChecklistView of(Checklist checklist) {
    return new ChecklistView(
        checklist.id,
        checklist.code,
        checklist.name,
        checklist.track,
        checklist.regionCode,
        checklist.publishedNumber);
  }
}
