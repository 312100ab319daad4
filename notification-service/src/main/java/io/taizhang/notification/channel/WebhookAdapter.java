package io.taizhang.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.taizhang.notification.contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Another system: a CloudEvent in structured JSON, signed as Standard Webhooks 1.0 say; by both
 * secrets while a former one still holds. At least once, under a stable {@code webhook-id}.
 */
@ApplicationScoped
class WebhookAdapter implements ChannelAdapter {

  private static final String PREFIX = "whsec_";

  private final HttpCaller http;
  private final Clock realTime = Clock.systemUTC();

  WebhookAdapter(HttpCaller http) {
    this.http = http;
  }

  @Override
  public Channel channel() {
    return Channel.WEBHOOK;
  }

  @Override
  public Outcome send(Parcel parcel) {
    if (parcel.secrets().valid().isEmpty()) {
      return new Outcome.Refused("联系方式已删除或没有密钥");
    }
    String body = http.written(event(parcel));
    try {
      return judged(http.post(parcel.address(), headers(parcel, body), body));
    } catch (HttpCaller.Forbidden e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Outcome.Failed("回调未应答");
    }
  }

  private static Outcome judged(HttpCaller.Answer answer) {
    if (answer.ok()) {
      return new Outcome.Accepted(null);
    }
    int status = answer.status();
    return status == 410
        ? new Outcome.Refused("回调地址已停用")
        : new Outcome.Failed("回调应答 " + status, Waits.seconds(answer.retryAfter()));
  }

  private Map<String, String> headers(Parcel parcel, String body) {
    String id = parcel.id().toString();
    long timestamp = realTime.instant().getEpochSecond();
    List<String> signatures = new ArrayList<>();
    for (String secret : parcel.secrets().valid()) {
      signatures.add(sign(secret, id, timestamp, body));
    }
    return Map.of(
        "Content-Type",
        "application/cloudevents+json",
        "webhook-id",
        id,
        "webhook-timestamp",
        Long.toString(timestamp),
        "webhook-signature",
        String.join(" ", signatures));
  }

  private static String sign(String secret, String id, long timestamp, String body) {
    try {
      Webhook webhook =
          secret.startsWith(PREFIX) ? new Webhook(secret) : new Webhook(secret.getBytes(UTF_8));
      return webhook.sign(id, timestamp, body);
    } catch (EmptyWebhookSecretException | WebhookSigningException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private static Map<String, Object> event(Parcel parcel) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", parcel.id().toString());
    event.put("source", "/notification-service");
    event.put("type", "io.taizhang.notification.notice.v1");
    event.put("time", parcel.at().atOffset(ZoneOffset.ofHours(8)).toString());
    event.put("datacontenttype", "application/json");
    event.put("data", Map.of("heading", parcel.heading(), "notices", parcel.events()));
    return event;
  }
}
