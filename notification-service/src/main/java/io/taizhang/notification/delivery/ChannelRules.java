package io.taizhang.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.notification.contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** The providers' rates, and what is used up of them by all replicas together. */
@ApplicationScoped
class ChannelRules implements PanacheRepositoryBase<ChannelRule, Channel> {

  private static final String TAKE =
      """
      insert into channel_use as used_up (channel, address_print, window_start, used)
      values (?1, ?2, now(), 1)
      on conflict (channel, address_print) do update
         set used = case when used_up.window_start <= now() - ?3 * interval '1 second'
                         then 1 else used_up.used + 1 end,
             window_start = case when used_up.window_start <= now() - ?3 * interval '1 second'
                                 then now() else used_up.window_start end
       where used_up.window_start <= now() - ?3 * interval '1 second' or used_up.used < ?4
      """;

  /** Takes one of what the provider bears; false when nothing is left for now. */
  boolean take(Delivery delivery) {
    ChannelRule rule = of(delivery.channel);
    return getEntityManager()
            .createNativeQuery(TAKE)
            .setParameter(1, delivery.channel.name())
            .setParameter(2, rule.perAddress ? delivery.addressPrint : "")
            .setParameter(3, rule.windowSeconds)
            .setParameter(4, rule.perWindow)
            .executeUpdate()
        > 0;
  }

  /** How long to leave the provider alone when nothing is left. */
  Duration rest(Channel channel) {
    return Duration.ofSeconds(of(channel).windowSeconds);
  }

  /** How long notices to one address are gathered after one has gone. */
  Duration window(Channel channel) {
    return Duration.ofMinutes(of(channel).mergeMinutes);
  }

  List<ChannelRule> all() {
    return list("order by channel");
  }

  ChannelRule of(Channel channel) {
    return findByIdOptional(channel).orElseThrow();
  }
}
