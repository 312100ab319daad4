package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a person's fact may join a clock. Pure: the same arguments give the same answer.
 *
 * <table>
 * <caption>Phase against fact</caption>
 * <tr><th></th><th>START</th><th>PAUSE</th><th>RESUME</th><th>EXTEND</th><th>STOP</th></tr>
 * <tr><td>not started</td><td>yes</td><td>no</td><td>no</td><td>no</td><td>no</td></tr>
 * <tr><td>running</td><td>no</td><td>yes</td><td>no</td><td>once, before due</td><td>yes</td></tr>
 * <tr><td>paused</td><td>no</td><td>yes, overlapping</td><td>an open pause</td>
 *     <td>once, before due</td><td>yes</td></tr>
 * <tr><td>stopped</td><td>no</td><td>no</td><td>no</td><td>no</td><td>no</td></tr>
 * </table>
 *
 * <p>No fact may take effect after now or before the last one. How many days an extension may add
 * and who approves it are data of the item and checked there. Source: 行政许可法 art. 42 and 45.
 *
 * @param limit the limit an extension must precede: the statutory one where the clock has one
 */
public record ClockLaw(Limit limit, WorkingCalendar calendar, OfficeHours hours) {

  /** Accepts the candidate as it is, or says why not. */
  public ClockDecision decide(List<ClockFact> facts, ClockFact candidate, Instant now) {
    ClockRefusal refusal = refusal(facts, candidate, now);
    return refusal == null
        ? new ClockDecision.Accepted(candidate)
        : new ClockDecision.Refused(refusal);
  }

  private @Nullable ClockRefusal refusal(List<ClockFact> facts, ClockFact candidate, Instant now) {
    ClockState state = ClockState.of(facts);
    if (state.phase() == ClockPhase.STOPPED) {
      return ClockRefusal.STOPPED;
    }
    if (candidate.effective().isAfter(now)) {
      return ClockRefusal.FUTURE;
    }
    Instant last = state.lastEffective();
    if (last != null && candidate.effective().isBefore(last)) {
      return ClockRefusal.OUT_OF_ORDER;
    }
    boolean started = state.phase() != ClockPhase.NOT_STARTED;
    return switch (candidate) {
      case ClockFact.Start _ -> started ? ClockRefusal.ALREADY_STARTED : null;
      case ClockFact _ when !started -> ClockRefusal.NOT_STARTED;
      case ClockFact.Pause pause -> pausing(state, pause);
      case ClockFact.Resume resume -> resuming(state, resume);
      case ClockFact.Extend extend -> extending(facts, state, extend);
      case ClockFact.Stop stop -> stop.reason().isBlank() ? ClockRefusal.REASON_MISSING : null;
    };
  }

  private static @Nullable ClockRefusal pausing(ClockState state, ClockFact.Pause pause) {
    if (pause.evidence().isBlank()) {
      return ClockRefusal.EVIDENCE_MISSING;
    }
    String law = pause.otherLaw();
    if (pause.basis() == PauseBasis.OTHER_LAW && (law == null || law.isBlank())) {
      return ClockRefusal.LAW_MISSING;
    }
    if (pause.expectedEnd().isBefore(BusinessZone.dateOf(pause.effective()))) {
      return ClockRefusal.EXPECTED_END_BEFORE_PAUSE;
    }
    boolean taken =
        state.pauses().stream().anyMatch(p -> p.pause().pauseId().equals(pause.pauseId()));
    return taken ? ClockRefusal.PAUSE_ID_TAKEN : null;
  }

  private static @Nullable ClockRefusal resuming(ClockState state, ClockFact.Resume resume) {
    boolean open =
        state.openPauses().stream().anyMatch(p -> p.pause().pauseId().equals(resume.pauseId()));
    return open ? null : ClockRefusal.NO_SUCH_OPEN_PAUSE;
  }

  private @Nullable ClockRefusal extending(
      List<ClockFact> facts, ClockState state, ClockFact.Extend extend) {
    if (state.extension() != null) {
      return ClockRefusal.ALREADY_EXTENDED;
    }
    if (extend.additionalDays() <= 0) {
      return ClockRefusal.EXTENSION_NOT_POSITIVE;
    }
    if (extend.reason().isBlank()) {
      return ClockRefusal.REASON_MISSING;
    }
    Due due = DueDates.due(facts, limit, calendar, hours);
    return due.passedAt(extend.effective()) ? ClockRefusal.EXTENSION_AFTER_DUE : null;
  }
}
