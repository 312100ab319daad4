package io.taizhang.notification.channel;

import io.taizhang.notification.contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Short messages over a plain HTTP gateway, which a vendor's SDK can stand behind, at most once.
 *
 * <pre>
 * POST {url}/messages {"key","to","signature","text"} → 200 {"id"} · 4xx never · 429 later
 * GET  {url}/messages/{key} → 200 {"id","status":"ACCEPTED"|"REFUSED"} · 404 never arrived
 * </pre>
 *
 * Every request carries {@code X-Account}, {@code X-Timestamp} (seconds) and {@code X-Signature}:
 * the hex HMAC-SHA256 of timestamp, line feed and body (or key) by the secret. The key is the
 * delivery's id; the gateway takes a key once.
 */
@ApplicationScoped
class SmsAdapter implements ChannelAdapter {

  private final HttpCaller http;
  private final ChannelConfig.Sms config;
  private final Clock realTime = Clock.systemUTC();

  SmsAdapter(HttpCaller http, ChannelConfig config) {
    this.http = http;
    this.config = config.sms();
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean atMostOnce() {
    return true;
  }

  @Override
  public Outcome send(Parcel parcel) {
    Optional<String> url = config.url();
    if (url.isEmpty()) {
      return new Outcome.Failed("未配置短信网关");
    }
    Map<String, String> message = new LinkedHashMap<>();
    message.put("key", parcel.id().toString());
    message.put("to", parcel.address());
    message.put("signature", "【" + config.signature() + "】");
    message.put("text", parcel.sms());
    String body = http.written(message);
    try {
      return sent(http.post(url.get() + "/messages", signed(body), body));
    } catch (HttpCaller.NotSent e) {
      return new Outcome.Failed("短信网关" + e.getMessage());
    } catch (HttpCaller.Forbidden e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Outcome.Uncertain("短信网关未应答");
    }
  }

  @Override
  public Outcome ask(Parcel parcel) {
    String key = parcel.id().toString();
    try {
      HttpCaller.Answer answer =
          http.get(config.url().orElseThrow() + "/messages/" + key, signed(key));
      if (answer.status() == 404) {
        return new Outcome.Failed("短信网关未曾收到");
      }
      if (!answer.ok()) {
        return new Outcome.Uncertain("短信网关查询失败：" + answer.status());
      }
      return answer.body().path("status").asText().equals("ACCEPTED")
          ? new Outcome.Accepted(answer.body().path("id").asText())
          : new Outcome.Refused("短信网关拒收");
    } catch (IOException e) {
      return new Outcome.Uncertain("短信网关查询未应答");
    }
  }

  private static Outcome sent(HttpCaller.Answer answer) {
    if (answer.ok()) {
      return new Outcome.Accepted(answer.body().path("id").asText());
    }
    if (answer.status() == 429) {
      return new Outcome.Failed("短信网关限流", Waits.seconds(answer.retryAfter()));
    }
    return answer.status() < 500
        ? new Outcome.Refused("短信网关拒收：" + answer.status())
        : new Outcome.Uncertain("短信网关出错：" + answer.status());
  }

  private Map<String, String> signed(String text) {
    String timestamp = Long.toString(realTime.instant().getEpochSecond());
    String secret = config.secret().orElse("");
    return Map.of(
        "X-Account",
        config.account(),
        "X-Timestamp",
        timestamp,
        "X-Signature",
        Signatures.hex(secret, timestamp + "\n" + text));
  }
}
