package io.taizhang.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.taizhang.notification.contact.Channel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/**
 * A robot in a DingTalk group (钉钉群机器人): 20 messages a minute; the address is signed by the base64
 * HMAC-SHA256 of milliseconds, line feed and secret.
 */
@Singleton
class DingTalkAdapter extends Robot {

  private static final int TOO_OFTEN = 130101;
  private static final int TOO_OFTEN_TOO = 410100;

  private final Clock realTime = Clock.systemUTC();

  @Inject
  DingTalkAdapter(HttpCaller http) {
    super(http, "errcode", Set.of(TOO_OFTEN, TOO_OFTEN_TOO));
  }

  @Override
  public Channel channel() {
    return Channel.DINGTALK;
  }

  @Override
  String address(Parcel parcel) {
    long timestamp = realTime.millis();
    String secret = parcel.secrets().current();
    String sign = Signatures.base64(secret, timestamp + "\n" + secret);
    return parcel.address()
        + (parcel.address().contains("?") ? "&" : "?")
        + "timestamp="
        + timestamp
        + "&sign="
        + URLEncoder.encode(sign, UTF_8);
  }

  @Override
  Map<String, Object> body(Parcel parcel) {
    return Map.of("msgtype", "text", "text", Map.of("content", text(parcel)));
  }
}
