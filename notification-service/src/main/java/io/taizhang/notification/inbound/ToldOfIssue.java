package io.taizhang.notification.inbound;

import io.taizhang.notification.contact.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of facts about issues that matter here. */
final class ToldOfIssue {

  private ToldOfIssue() {}

  record Accepted(UUID issueId, String number, Instant acceptedAt) {}

  record Extended(UUID issueId, String number, Instant dueAt, Instant extendedAt) {}

  record FedBack(UUID issueId, String number, Instant fedBackAt) {}

  record ContactSealed(
      UUID issueId, Channel channel, String sealed, @Nullable String email, LocalDate keepUntil) {}

  record ContactWithdrawn(UUID issueId) {}
}
