package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a clock's append-only ledger. The due date is derived from the facts and nothing
 * else.
 *
 * <p>A fact's identity within its clock is its number, its place in the ledger from 1 on. A {@link
 * Correct} names the fact it sets right by that number. {@link ClockState#of} is the only reader of
 * a list of facts: it puts what should have been told in the place of what was, orders the facts by
 * their effective time and folds.
 */
public sealed interface ClockFact {

  /** When it holds from, in business time. */
  Instant effective();

  /** When it was entered; never earlier than effective. */
  Instant recorded();

  /** Identifier of who entered it, never a personal name. */
  String actor();

  /** A fact told as it happened: every one but a correction. */
  sealed interface Plain extends ClockFact {}

  /** The clock starts: the effective date is day zero. */
  record Start(Instant effective, Instant recorded, String actor) implements Plain {}

  /**
   * The clock stands still from this date on.
   *
   * @param evidence number or text of the written notice to the applicant
   * @param expectedEnd last day the notice tells the applicant to expect
   * @param pauseId names the pause for its resume; unique within the clock
   * @param otherLaw the law relied on where the basis is {@link PauseBasis#OTHER_LAW}
   */
  record Pause(
      Instant effective,
      Instant recorded,
      String actor,
      PauseBasis basis,
      String evidence,
      LocalDate expectedEnd,
      String pauseId,
      @Nullable String otherLaw)
      implements Plain {

    /** A pause that rests on art. 45. */
    public Pause(
        Instant effective,
        Instant recorded,
        String actor,
        PauseBasis basis,
        String evidence,
        LocalDate expectedEnd,
        String pauseId) {
      this(effective, recorded, actor, basis, evidence, expectedEnd, pauseId, null);
    }

    /** The article the pause rests on. */
    public String article() {
      return otherLaw == null ? basis.article() : otherLaw;
    }
  }

  /** One pause ends; the clock runs on when no other is open. */
  record Resume(Instant effective, Instant recorded, String actor, String pauseId)
      implements Plain {}

  /**
   * An open pause is to end on another day than the applicant was told.
   *
   * @param evidence number or text of the written notice that tells the applicant
   * @param expectedEnd last day the notice tells the applicant to expect
   */
  record RedatePause(
      Instant effective,
      Instant recorded,
      String actor,
      String pauseId,
      LocalDate expectedEnd,
      String evidence,
      String reason)
      implements Plain {}

  /**
   * The limit grows, once (art. 42 of 行政许可法).
   *
   * @param additionalDays in the unit of the limit
   * @param movesPromised whether the promised limit moves as well as the statutory one
   * @param basis what it rests on; null only in a ledger older than the bases
   * @param approver who approved it; null only in a ledger older than the bases
   */
  record Extend(
      Instant effective,
      Instant recorded,
      String actor,
      int additionalDays,
      String reason,
      boolean movesPromised,
      @Nullable ExtensionBasis basis,
      @Nullable Approver approver)
      implements Plain {

    /** An extension as it was told before bases were. */
    public Extend(
        Instant effective,
        Instant recorded,
        String actor,
        int additionalDays,
        String reason,
        boolean movesPromised) {
      this(effective, recorded, actor, additionalDays, reason, movesPromised, null, null);
    }
  }

  /** The clock ends, and with it every open pause. */
  record Stop(Instant effective, Instant recorded, String actor, String reason) implements Plain {}

  /**
   * Sets the ledger right; the clock is reckoned as if the corrected facts had been told right.
   *
   * @param effective when the correction was made; the facts it brings have times of their own
   * @param evidence the document that shows it
   */
  record Correct(
      Instant effective,
      Instant recorded,
      String actor,
      Correction correction,
      String evidence,
      String reason)
      implements ClockFact {}
}
