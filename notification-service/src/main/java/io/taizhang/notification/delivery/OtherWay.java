package io.taizhang.notification.delivery;

import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.inbox.PutMessage;
import java.util.Optional;

/** How somebody outside is told after all who could not be told by the channel asked for. */
public interface OtherWay {

  /** The channel by which the message goes instead, where there is one. */
  Optional<Channel> after(PutMessage message, Channel lost);
}
