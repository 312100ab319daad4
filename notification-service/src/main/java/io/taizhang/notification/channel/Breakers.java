package io.taizhang.notification.channel;

import io.smallrye.faulttolerance.api.Guard;
import io.taizhang.notification.contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * The adapters behind their circuit breakers: a provider that fails again and again is left alone
 * for a while instead of being asked for every message.
 */
@ApplicationScoped
public class Breakers {

  private static final int LOOKED_AT = 10;

  private final Map<Channel, ChannelAdapter> adapters = new EnumMap<>(Channel.class);
  private final Map<Channel, Guard> guards = new EnumMap<>(Channel.class);
  private final ChannelConfig config;

  Breakers(Instance<ChannelAdapter> all, ChannelConfig config) {
    this.config = config;
    all.forEach(adapter -> adapters.put(adapter.channel(), adapter));
    for (Channel channel : adapters.keySet()) {
      guards.put(channel, guard(channel));
    }
  }

  /** Whether the same thing twice would do harm on this channel. */
  public boolean atMostOnce(Channel channel) {
    return adapter(channel).atMostOnce();
  }

  /** Tries once, if the provider is not being left alone. */
  public Outcome send(Channel channel, Parcel parcel) {
    return guarded(channel, () -> adapter(channel).send(parcel));
  }

  /** Asks after an attempt that was not answered. */
  public Outcome ask(Channel channel, Parcel parcel) {
    try {
      return adapter(channel).ask(parcel);
    } catch (RuntimeException e) {
      return new Outcome.Uncertain("查询出错：" + e.getClass().getSimpleName());
    }
  }

  private Outcome guarded(Channel channel, java.util.function.Supplier<Outcome> attempt) {
    try {
      Guard guard = guards.get(channel);
      if (guard == null) {
        throw new IllegalStateException("no guard for " + channel);
      }
      return guard.call(() -> orBroken(attempt.get()), Outcome.class);
    } catch (Broken e) {
      return e.outcome;
    } catch (CircuitBreakerOpenException e) {
      return new Outcome.Failed("渠道暂停：连续失败", config.breakerRest());
    } catch (Exception e) {
      String reason = "发送出错：" + e.getClass().getSimpleName();
      return atMostOnce(channel) ? new Outcome.Uncertain(reason) : new Outcome.Failed(reason);
    }
  }

  /** What did not go, or may not have, counts against the provider; a refusal does not. */
  private static Outcome orBroken(Outcome outcome) throws Broken {
    if (outcome instanceof Outcome.Failed || outcome instanceof Outcome.Uncertain) {
      throw new Broken(outcome);
    }
    return outcome;
  }

  private ChannelAdapter adapter(Channel channel) {
    ChannelAdapter adapter = adapters.get(channel);
    if (adapter == null) {
      throw new IllegalStateException("no adapter for " + channel);
    }
    return adapter;
  }

  private Guard guard(Channel channel) {
    return Guard.create()
        .withDescription("channel-" + channel)
        .withCircuitBreaker()
        .requestVolumeThreshold(LOOKED_AT)
        .failureRatio(0.8)
        .delay(config.breakerRest().toMillis(), ChronoUnit.MILLIS)
        .done()
        .build();
  }

  /** Carries an outcome past the breaker as a failure. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Outcome outcome;

    Broken(Outcome outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }
  }
}
