package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ClockFact} laid flat, to be stored and sent. What a type does not have is null.
 *
 * @param actor identifier, never a personal name
 * @param corrects number of the fact that a CORRECT sets right; null if that one was missed
 * @param instead what should have been told; null if the corrected fact never was
 */
public record FactSnapshot(
    FactType type,
    Instant effective,
    Instant recorded,
    String actor,
    @Nullable PauseBasis basis,
    @Nullable String otherLaw,
    @Nullable String evidence,
    @Nullable LocalDate expectedEnd,
    @Nullable String pauseId,
    @Nullable Integer additionalDays,
    @Nullable Boolean movesPromised,
    @Nullable String reason,
    @Nullable ExtensionBasis extensionBasis,
    @Nullable Approver approver,
    @Nullable Integer corrects,
    @Nullable FactSnapshot instead) {

  public static FactSnapshot of(ClockFact fact) {
    return FactSnapshotDraft.of(fact).finished();
  }

  /**
   * The fact again.
   *
   * @throws NullPointerException if a field is null that the type needs
   * @throws IllegalArgumentException if a correction is to bring another correction
   */
  public ClockFact toFact() {
    return type == FactType.CORRECT
        ? new ClockFact.Correct(
            effective,
            recorded,
            actor,
            correction(),
            needed(evidence, "evidence"),
            needed(reason, "reason"))
        : toPlain();
  }

  private Correction correction() {
    if (corrects == null) {
      return new Correction.Missed(needed(instead, "instead").toPlain());
    }
    return instead == null
        ? new Correction.Never(corrects)
        : new Correction.Instead(corrects, instead.toPlain());
  }

  private ClockFact.Plain toPlain() {
    return switch (type) {
      case START -> new ClockFact.Start(effective, recorded, actor);
      case PAUSE ->
          new ClockFact.Pause(
              effective,
              recorded,
              actor,
              needed(basis, "basis"),
              needed(evidence, "evidence"),
              needed(expectedEnd, "expectedEnd"),
              needed(pauseId, "pauseId"),
              otherLaw);
      case RESUME -> new ClockFact.Resume(effective, recorded, actor, needed(pauseId, "pauseId"));
      case REDATE_PAUSE ->
          new ClockFact.RedatePause(
              effective,
              recorded,
              actor,
              needed(pauseId, "pauseId"),
              needed(expectedEnd, "expectedEnd"),
              needed(evidence, "evidence"),
              needed(reason, "reason"));
      case EXTEND ->
          new ClockFact.Extend(
              effective,
              recorded,
              actor,
              needed(additionalDays, "additionalDays"),
              needed(reason, "reason"),
              needed(movesPromised, "movesPromised"),
              extensionBasis,
              approver);
      case STOP -> new ClockFact.Stop(effective, recorded, actor, needed(reason, "reason"));
      case CORRECT -> throw new IllegalArgumentException("a correction brings a plain fact");
    };
  }

  private <T> T needed(@Nullable T value, String field) {
    return Objects.requireNonNull(value, () -> type + " needs " + field);
  }
}
