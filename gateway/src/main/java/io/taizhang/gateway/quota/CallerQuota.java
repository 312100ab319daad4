package io.taizhang.gateway.quota;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests of everybody who has a token: by person, and by the client through which the
 * person comes. An agency's system with a share of its own is counted by that alone. Shared by all
 * event loops of a replica, unknown to other replicas.
 */
public final class CallerQuota {

  private final Counted subjects;
  private final Counted clients;
  private final Map<String, Counted> agencies;
  private final LongSupplier nanos;

  public CallerQuota(CallerSettings settings, LongSupplier nanos) {
    this.subjects = new Counted(settings.subject());
    this.clients = new Counted(settings.client());
    this.agencies =
        settings.clientOf().entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, rate -> new Counted(rate.getValue())));
    this.nanos = nanos;
  }

  /** Counts one request; nothing when nobody counts it. */
  public Optional<Share> take(String subject, @Nullable String client) {
    long now = nanos.getAsLong();
    Counted agency = client == null ? null : agencies.get(client);
    if (client != null && agency != null) {
      return agency.take(client, now);
    }
    Optional<Share> own = subjects.take(subject, now);
    if (client == null || own.filter(share -> !share.admitted()).isPresent()) {
      return own;
    }
    Optional<Share> common = clients.take(client, now);
    if (common.filter(share -> !share.admitted()).isEmpty()) {
      return own.or(() -> common);
    }
    own.ifPresent(_ -> subjects.buckets.giveBack(subject));
    return common;
  }

  private static final class Counted {
    private final Buckets buckets;
    private final String policy;

    private Counted(Rate rate) {
      this.buckets = new Buckets(rate);
      this.policy = rate.counts() ? rate.policy() : "";
    }

    private Optional<Share> take(String who, long now) {
      Rate rate = buckets.rate();
      return rate.counts()
          ? Optional.of(new Share(policy, rate.name(), buckets.take(who, now)))
          : Optional.empty();
    }
  }
}
