package io.taizhang.notification.ladder;

import io.taizhang.notification.ladder.domain.RungRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a ladder and the clocks it is for.
 *
 * @param regionPath where it holds, and below unless a nearer one does
 * @param subjectType null where it is for every kind
 * @param stage null where it is for every stage of the kind
 */
public record PublishedLadder(
    UUID id,
    String regionPath,
    @Nullable String subjectType,
    @Nullable String stage,
    List<RungRule> rungs) {
  public PublishedLadder {
    rungs = List.copyOf(rungs);
  }
}
