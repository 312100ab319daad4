package io.taizhang.notification.channel;

import io.taizhang.notification.contact.Channel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** A robot in a WeCom group (企业微信群机器人): 20 messages a minute, the key in its address. */
@Singleton
class WeComAdapter extends Robot {

  private static final int TOO_OFTEN = 45009;

  @Inject
  WeComAdapter(HttpCaller http) {
    super(http, "errcode", Set.of(TOO_OFTEN));
  }

  @Override
  public Channel channel() {
    return Channel.WECOM;
  }

  @Override
  String address(Parcel parcel) {
    return parcel.address();
  }

  @Override
  Map<String, Object> body(Parcel parcel) {
    return Map.of("msgtype", "text", "text", Map.of("content", text(parcel)));
  }
}
