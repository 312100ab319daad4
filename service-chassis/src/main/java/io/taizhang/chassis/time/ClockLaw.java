package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a fact may join a clock. Pure: the same arguments give the same answer.
 *
 * <table>
 * <caption>Phase against fact</caption>
 * <tr><th></th><th>START</th><th>PAUSE</th><th>RESUME, REDATE_PAUSE</th><th>EXTEND</th><th>STOP</th></tr>
 * <tr><td>not started</td><td>yes</td><td>no</td><td>no</td><td>no</td><td>no</td></tr>
 * <tr><td>running</td><td>no</td><td>yes</td><td>no</td><td>once, before due</td><td>yes</td></tr>
 * <tr><td>paused</td><td>no</td><td>yes, overlapping</td><td>an open pause</td>
 *     <td>once, before due</td><td>yes</td></tr>
 * <tr><td>stopped</td><td>no</td><td>no</td><td>no</td><td>no</td><td>no</td></tr>
 * </table>
 *
 * <p>No fact may take effect after now or before the last one; a fact told wrong is set right by a
 * CORRECT that names it, in every phase, and what an agency reports late enters by {@link #report}.
 * Source: 行政许可法 art. 42 and 45.
 *
 * @param limit the limit an extension must precede: the statutory one where the clock has one
 * @param extension how far it may be extended and by whom, data of the item
 */
public record ClockLaw(
    Limit limit, ExtensionRule extension, WorkingCalendar calendar, OfficeHours hours) {

  /** The law of a clock whose item says nothing else of extensions than art. 42. */
  public ClockLaw(Limit limit, WorkingCalendar calendar, OfficeHours hours) {
    this(limit, ExtensionRule.singleOrgan(), calendar, hours);
  }

  /** Accepts the candidate as it is, or says why not. */
  public ClockDecision decide(List<ClockFact> facts, ClockFact candidate, Instant now) {
    return decision(
        candidate,
        switch (candidate) {
          case ClockFact.Plain plain -> refusal(facts, plain, now);
          case ClockFact.Correct correct when correct.correction() instanceof Correction.Missed ->
              ClockRefusal.CORRECTION_NAMES_NO_FACT;
          case ClockFact.Correct correct -> new CorrectionLaw(this, facts).refusal(correct, now);
        });
  }

  /**
   * Decides on what another agency reports: in order it joins as it is, late or out of order as a
   * correction that re-derives the clock.
   *
   * @param evidence the report's own number
   */
  public ClockDecision report(
      List<ClockFact> facts, ClockFact.Plain reported, String evidence, Instant now) {
    ClockRefusal refusal = refusal(facts, reported, now);
    if (refusal != ClockRefusal.OUT_OF_ORDER && refusal != ClockRefusal.STOPPED) {
      return decision(reported, refusal);
    }
    ClockFact.Correct late =
        new ClockFact.Correct(
            now,
            reported.recorded(),
            reported.actor(),
            new Correction.Missed(reported),
            evidence,
            "迟报");
    return decision(late, new CorrectionLaw(this, facts).refusal(late, now));
  }

  private static ClockDecision decision(ClockFact fact, @Nullable ClockRefusal refusal) {
    return refusal == null ? new ClockDecision.Accepted(fact) : new ClockDecision.Refused(refusal);
  }

  @Nullable ClockRefusal refusal(
      List<? extends ClockFact> facts, ClockFact.Plain candidate, Instant now) {
    ClockState state = ClockState.of(facts);
    ClockRefusal misplaced = misplaced(state, candidate);
    if (misplaced != null) {
      return misplaced;
    }
    if (candidate.effective().isAfter(now)) {
      return ClockRefusal.FUTURE;
    }
    return switch (candidate) {
      case ClockFact.Start _, ClockFact.Resume _ -> null;
      case ClockFact.Pause pause -> wanting(pause);
      case ClockFact.RedatePause redated -> wanting(redated);
      case ClockFact.Extend extend -> wanting(facts, extend);
      case ClockFact.Stop stop -> stop.reason().isBlank() ? ClockRefusal.REASON_MISSING : null;
    };
  }

  /** Why the fact cannot come after those that add up to this state; null if it can. */
  static @Nullable ClockRefusal misplaced(ClockState state, ClockFact.Plain candidate) {
    if (state.phase() == ClockPhase.STOPPED) {
      return ClockRefusal.STOPPED;
    }
    Instant last = state.lastEffective();
    if (last != null && candidate.effective().isBefore(last)) {
      return ClockRefusal.OUT_OF_ORDER;
    }
    boolean started = state.phase() != ClockPhase.NOT_STARTED;
    return switch (candidate) {
      case ClockFact.Start _ -> started ? ClockRefusal.ALREADY_STARTED : null;
      case ClockFact.Plain _ when !started -> ClockRefusal.NOT_STARTED;
      case ClockFact.Pause pause ->
          state.knows(pause.pauseId()) ? ClockRefusal.PAUSE_ID_TAKEN : null;
      case ClockFact.Resume resume ->
          state.stands(resume.pauseId()) ? null : ClockRefusal.NO_SUCH_OPEN_PAUSE;
      case ClockFact.RedatePause redated ->
          state.stands(redated.pauseId()) ? null : ClockRefusal.NO_SUCH_OPEN_PAUSE;
      case ClockFact.Extend _ -> state.extension() == null ? null : ClockRefusal.ALREADY_EXTENDED;
      case ClockFact.Stop _ -> null;
    };
  }

  private static @Nullable ClockRefusal wanting(ClockFact.Pause pause) {
    if (pause.evidence().isBlank()) {
      return ClockRefusal.EVIDENCE_MISSING;
    }
    ClockRefusal law = pause.basis().refusal(pause.otherLaw());
    if (law != null) {
      return law;
    }
    return pause.expectedEnd().isBefore(BusinessZone.dateOf(pause.effective()))
        ? ClockRefusal.EXPECTED_END_BEFORE_PAUSE
        : null;
  }

  private static @Nullable ClockRefusal wanting(ClockFact.RedatePause redated) {
    if (redated.evidence().isBlank()) {
      return ClockRefusal.EVIDENCE_MISSING;
    }
    if (redated.reason().isBlank()) {
      return ClockRefusal.REASON_MISSING;
    }
    return redated.expectedEnd().isBefore(BusinessZone.dateOf(redated.effective()))
        ? ClockRefusal.EXPECTED_END_IN_THE_PAST
        : null;
  }

  private @Nullable ClockRefusal wanting(List<? extends ClockFact> facts, ClockFact.Extend extend) {
    if (extend.additionalDays() <= 0) {
      return ClockRefusal.EXTENSION_NOT_POSITIVE;
    }
    if (extend.reason().isBlank()) {
      return ClockRefusal.REASON_MISSING;
    }
    ClockRefusal rule = extension.refusal(extend);
    if (rule != null) {
      return rule;
    }
    Due due = DueDates.due(facts, limit, calendar, hours);
    return due.passedAt(extend.effective()) ? ClockRefusal.EXTENSION_AFTER_DUE : null;
  }
}
