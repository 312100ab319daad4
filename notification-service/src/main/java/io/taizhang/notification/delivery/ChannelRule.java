package io.taizhang.notification.delivery;

import io.taizhang.notification.contact.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a provider bears, and how long notices to one address are gathered. */
@Entity
@Table(name = "channel_rule")
class ChannelRule {
  @Id
  @Enumerated(EnumType.STRING)
  Channel channel;

  @Version long version;
  int perWindow;
  int windowSeconds;
  boolean perAddress;
  int mergeMinutes;
}
