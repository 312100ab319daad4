package io.taizhang.notification.intent;

import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.ladder.domain.Audience;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungRule;
import java.util.Optional;
import java.util.Set;

/**
 * What an owner (业主) hears of a ladder: that an item of the own project is under way, and by when.
 * Never cards and orders, never what officials have agreed or complained of among themselves; and
 * in words of its own, which press nobody.
 */
final class OwnerNotices {

  private static final String ITEM = "item";
  private static final Set<Audience> ALONE = Set.of(Audience.OWNER);

  private OwnerNotices() {}

  /** The owner, where this rung of this matter is for owners. */
  static Optional<Recipient> owner(Rung rung, Matter matter, Optional<Recipient> owner) {
    return isFor(rung, matter) ? owner : Optional.empty();
  }

  /** Why nobody is told of a rung that is for the owner alone and not for owners, in zh-CN. */
  static Optional<String> refused(RungRule rule, Matter matter) {
    return rule.audiences().equals(ALONE) && !isFor(rule.rung(), matter)
        ? Optional.of("这类事项不告知业主")
        : Optional.empty();
  }

  static boolean speaksTo(Recipient recipient) {
    return recipient.kind() == RecipientKind.OWNER;
  }

  private static boolean isFor(Rung rung, Matter matter) {
    return rung.forOwners() && matter.subject().type().equals(ITEM) && !matter.ofAnswer();
  }
}
