package io.taizhang.notification.channel;

import io.taizhang.notification.contact.Channel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/**
 * A robot in a Feishu group (飞书群机器人): 100 messages a minute; the body carries seconds and the
 * base64 HMAC-SHA256 of nothing by the key of seconds, line feed and secret.
 */
@Singleton
class FeishuAdapter extends Robot {

  private static final int TOO_OFTEN = 9499;
  private static final int TOO_OFTEN_TOO = 11232;

  private final Clock realTime = Clock.systemUTC();

  @Inject
  FeishuAdapter(HttpCaller http) {
    super(http, "code", Set.of(TOO_OFTEN, TOO_OFTEN_TOO));
  }

  @Override
  public Channel channel() {
    return Channel.FEISHU;
  }

  @Override
  String address(Parcel parcel) {
    return parcel.address();
  }

  @Override
  Map<String, Object> body(Parcel parcel) {
    String timestamp = Long.toString(realTime.instant().getEpochSecond());
    return Map.of(
        "timestamp",
        timestamp,
        "sign",
        Signatures.base64(timestamp + "\n" + parcel.secrets().current(), ""),
        "msg_type",
        "text",
        "content",
        Map.of("text", text(parcel)));
  }
}
