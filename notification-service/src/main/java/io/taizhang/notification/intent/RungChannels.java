package io.taizhang.notification.intent;

import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.ladder.domain.NoticeChannel;
import io.taizhang.notification.ladder.domain.RungRule;
import java.util.Set;
import java.util.stream.Collectors;

/** The channels beside the inbox that a rung's notice may go by. */
final class RungChannels {

  private RungChannels() {}

  static Set<Channel> of(RungRule rule) {
    return rule.channels().stream()
        .filter(channel -> channel != NoticeChannel.INBOX)
        .map(channel -> Channel.valueOf(channel.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
