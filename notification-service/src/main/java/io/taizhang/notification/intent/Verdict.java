package io.taizhang.notification.intent;

import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.RungRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a fired rung.
 *
 * @param later when it is reached by the calendar of today; null where it is
 * @param skipped why nobody is told, in zh-CN; null where somebody is or nobody was to be
 */
record Verdict(
    FiredRung fired,
    Matter matter,
    @Nullable RungRule rule,
    @Nullable Instant later,
    @Nullable String skipped,
    List<Recipient> recipients) {

  /** Whether somebody was to be told and there is nobody. */
  boolean unreached() {
    return later == null
        && fired.effect() == RungEffect.NOTICE
        && skipped == null
        && recipients.isEmpty();
  }

  /** The rung as it goes back, if nothing is to be done about it now. */
  Optional<Unfired> unfired() {
    return later != null || unreached()
        ? Optional.of(new Unfired(fired.intentId(), later))
        : Optional.empty();
  }
}
