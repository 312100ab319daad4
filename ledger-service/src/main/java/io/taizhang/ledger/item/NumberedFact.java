package io.taizhang.ledger.item;

import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.FactSnapshot;
import io.taizhang.chassis.time.FactType;
import io.taizhang.chassis.time.PauseBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a clock's ledger with its number, by which a correction names it. What a type does not
 * have is null.
 *
 * @param number its place in the ledger, from 1 on
 * @param actor identifier of who entered it, never a personal name
 * @param article what a pause or an extension rests on
 * @param corrects number of the fact that a correction sets right; null where that one was missed
 * @param instead what should have been told; null where the corrected fact never was
 */
public record NumberedFact(
    int number,
    FactType type,
    Instant effective,
    Instant recorded,
    String actor,
    @Nullable PauseBasis basis,
    @Nullable ExtensionBasis extensionBasis,
    @Nullable String article,
    @Nullable String evidence,
    @Nullable LocalDate expectedEnd,
    @Nullable String pauseId,
    @Nullable Integer additionalDays,
    @Nullable Boolean movesPromised,
    @Nullable Approver approver,
    @Nullable String reason,
    @Nullable Integer corrects,
    @Nullable FactSnapshot instead) {

  /** A ledger, numbered. */
  static List<NumberedFact> of(List<ClockFact> ledger) {
    return IntStream.range(0, ledger.size()).mapToObj(i -> of(i + 1, ledger.get(i))).toList();
  }

  private static NumberedFact of(int number, ClockFact fact) {
    FactSnapshot flat = FactSnapshot.of(fact);
    return new NumberedFact(
        number,
        flat.type(),
        flat.effective(),
        flat.recorded(),
        flat.actor(),
        flat.basis(),
        flat.extensionBasis(),
        article(fact),
        flat.evidence(),
        flat.expectedEnd(),
        flat.pauseId(),
        flat.additionalDays(),
        flat.movesPromised(),
        flat.approver(),
        flat.reason(),
        flat.corrects(),
        flat.instead());
  }

  private static @Nullable String article(ClockFact fact) {
    return switch (fact) {
      case ClockFact.Pause pause -> pause.article();
      case ClockFact.Extend extend -> {
        ExtensionBasis basis = extend.basis();
        yield basis == null ? null : basis.article();
      }
      default -> null;
    };
  }
}
