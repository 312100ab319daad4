package io.taizhang.ledger.mode;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.item.StandingItem;
import io.taizhang.ledger.mode.domain.CommitmentState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Puts an item's modes together. */
@ApplicationScoped
class ModeReader {

  private final GreenChannelRepository channels;
  private final CommitmentRepository commitments;
  private final GapRepository gaps;
  private final Clock clock;

  ModeReader(
      GreenChannelRepository channels,
      CommitmentRepository commitments,
      GapRepository gaps,
      Clock clock) {
    this.channels = channels;
    this.commitments = commitments;
    this.gaps = gaps;
    this.clock = clock;
  }

  LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  ItemModesView view(StandingItem item) {
    return new ItemModesView(
        item.id(),
        item.status(),
        channels
            .systemOf(item.id())
            .filter(channel -> channel.closedAt == null)
            .map(channel -> new ItemModesView.Green(channel.reason, channel.openedAt))
            .orElse(null),
        commitments.systemOf(item.id()).map(one -> promise(item, one)).orElse(null),
        gaps.systemOf(item.id()).map(ModeReader::gaps).orElse(null),
        item.version());
  }

  CommitmentState state(StandingItem item, Commitment commitment) {
    return CommitmentState.of(item.status(), commitment.kept, commitment.checkBy, today());
  }

  private ItemModesView.Promise promise(StandingItem item, Commitment commitment) {
    return new ItemModesView.Promise(
        commitment.text,
        commitment.checkBy,
        state(item, commitment),
        commitment.checkedOn,
        commitment.finding);
  }

  private static ItemModesView.Gaps gaps(GapAcceptance acceptance) {
    return new ItemModesView.Gaps(
        acceptance.commitment, acceptance.closeBy, acceptance.open(), List.copyOf(acceptance.gaps));
  }
}
