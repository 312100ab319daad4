package io.taizhang.notification.ladder.domain;

import io.taizhang.chassis.time.ClockPhase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ladder: which rungs of a clock are to fire, and when. The epoch rule (architecture.md §3): a
 * rung that has fired fires again only if its new instant is still to come; one that has not fired
 * and lies in the past fires at once, a notice at the next office instant.
 */
public final class Ladder {

  private final List<RungRule> rules;
  private final LadderTimes times;

  public Ladder(List<RungRule> rules, LadderTimes times) {
    this.rules = List.copyOf(rules);
    this.times = times;
  }

  /**
   * The rungs of a clock from now on; none unless it runs.
   *
   * @param startedAt the clock's START: a reminder that would lie before it is left out
   * @param due its due instant, null while there is none
   * @param fired the rungs that fired under any earlier revision
   */
  public List<ArmedRung> arm(
      ClockPhase phase, Instant startedAt, @Nullable Instant due, Set<Rung> fired, Instant now) {
    if (phase != ClockPhase.RUNNING || due == null) {
      return List.of();
    }
    return rules.stream()
        .filter(rule -> rule.anchor() == Anchor.DUE)
        .filter(rule -> times.armedAt(rule, due).isAfter(startedAt))
        .flatMap(rule -> armed(rule, due, fired.contains(rule.rung()), now).stream())
        .toList();
  }

  /** Notices in words, by the same calendar. */
  public Wording wording() {
    return new Wording(times);
  }

  /** The notice of a supervision order. */
  public Optional<ArmedRung> armOrder(Instant openedAt, Instant now) {
    return rules.stream()
        .filter(rule -> rule.anchor() == Anchor.ORDER_OPENED)
        .findFirst()
        .flatMap(rule -> armed(rule, openedAt, false, now));
  }

  /**
   * Why a notice no longer says the truth, in zh-CN; empty while it does. It does while the clock
   * runs and the rung is reached by the due instant that holds now, and a reminder only before it.
   * The notice of an order always does.
   */
  public Optional<String> obsolete(
      Rung rung, ClockPhase phase, @Nullable Instant due, Instant now) {
    RungRule rule = rule(rung);
    if (rule.anchor() == Anchor.ORDER_OPENED) {
      return Optional.empty();
    }
    if (phase != ClockPhase.RUNNING || due == null) {
      return Optional.of("时钟" + phase.label());
    }
    if (times.armedAt(rule, due).isAfter(now)) {
      return Optional.of("时限已改期");
    }
    return rule.offset() < 0 && !now.isBefore(due) ? Optional.of("已到时限，不再提醒") : Optional.empty();
  }

  /** The rung's rule. */
  public RungRule rule(Rung rung) {
    return rules.stream()
        .filter(rule -> rule.rung() == rung)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule for " + rung));
  }

  private Optional<ArmedRung> armed(RungRule rule, Instant anchor, boolean fired, Instant now) {
    Instant at = times.armedAt(rule, anchor);
    if (at.isAfter(now)) {
      return Optional.of(new ArmedRung(rule.rung(), rule.effect(), at));
    }
    if (fired) {
      return Optional.empty();
    }
    Instant atOnce = rule.effect() == RungEffect.FACT ? at : times.officeInstant(now);
    return Optional.of(new ArmedRung(rule.rung(), rule.effect(), atOnce));
  }
}
