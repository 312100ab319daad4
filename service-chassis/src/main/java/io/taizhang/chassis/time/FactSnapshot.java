package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ClockFact} laid flat, to be stored and sent. What a type does not have is null.
 *
 * @param actor identifier, never a personal name
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
    @Nullable String reason) {

  public static FactSnapshot of(ClockFact fact) {
    return switch (fact) {
      case ClockFact.Start f -> plain(FactType.START, f, null);
      case ClockFact.Pause f ->
          new FactSnapshot(
              FactType.PAUSE,
              f.effective(),
              f.recorded(),
              f.actor(),
              f.basis(),
              f.otherLaw(),
              f.evidence(),
              f.expectedEnd(),
              f.pauseId(),
              null,
              null,
              null);
      case ClockFact.Resume f ->
          new FactSnapshot(
              FactType.RESUME,
              f.effective(),
              f.recorded(),
              f.actor(),
              null,
              null,
              null,
              null,
              f.pauseId(),
              null,
              null,
              null);
      case ClockFact.Extend f ->
          new FactSnapshot(
              FactType.EXTEND,
              f.effective(),
              f.recorded(),
              f.actor(),
              null,
              null,
              null,
              null,
              null,
              f.additionalDays(),
              f.movesPromised(),
              f.reason());
      case ClockFact.Stop f -> plain(FactType.STOP, f, f.reason());
    };
  }

  /**
   * The fact again.
   *
   * @throws NullPointerException if a field is null that the type needs
   */
  public ClockFact toFact() {
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
      case EXTEND ->
          new ClockFact.Extend(
              effective,
              recorded,
              actor,
              needed(additionalDays, "additionalDays"),
              needed(reason, "reason"),
              needed(movesPromised, "movesPromised"));
      case STOP -> new ClockFact.Stop(effective, recorded, actor, needed(reason, "reason"));
    };
  }

  private static FactSnapshot plain(FactType type, ClockFact fact, @Nullable String reason) {
    return new FactSnapshot(
        type,
        fact.effective(),
        fact.recorded(),
        fact.actor(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        reason);
  }

  private <T> T needed(@Nullable T value, String field) {
    return Objects.requireNonNull(value, () -> type + " needs " + field);
  }
}
