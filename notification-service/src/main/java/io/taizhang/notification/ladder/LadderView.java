package io.taizhang.notification.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a ladder.
 *
 * @param number counts the versions of this region and kind
 * @param rearmedAt when every running clock had taken it up, null until then
 */
record LadderView(
    UUID id,
    String regionCode,
    @Nullable SubjectKind subject,
    @Nullable String stage,
    int number,
    LocalDate fromDate,
    String reason,
    List<NewLadder.RungForm> rungs,
    Instant publishedAt,
    @Nullable Instant rearmedAt) {

  static LadderView of(LadderVersion ladder) {
    return new LadderView(
        ladder.id,
        ladder.regionCode,
        ladder.subjectType == null ? null : SubjectKind.of(ladder.subjectType),
        ladder.stage,
        ladder.number,
        ladder.fromDate,
        ladder.reason,
        ladder.rungs.stream().map(NewLadder.RungForm::of).toList(),
        ladder.publishedAt,
        ladder.rearmedAt);
  }
}
