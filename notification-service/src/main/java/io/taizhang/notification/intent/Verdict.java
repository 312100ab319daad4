package io.taizhang.notification.intent;

import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.RungRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a fired rung.
 *
 * @param skipped why nobody is told, in zh-CN; null where somebody is or nobody was to be
 */
record Verdict(
    FiredRung fired,
    Matter matter,
    @Nullable RungRule rule,
    @Nullable String skipped,
    List<Recipient> recipients) {

  /** Whether somebody was to be told and there is nobody. */
  boolean unreached() {
    return fired.effect() == RungEffect.NOTICE && skipped == null && recipients.isEmpty();
  }
}
