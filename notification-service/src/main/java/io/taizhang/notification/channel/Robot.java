package io.taizhang.notification.channel;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What the robots of group chats have in common: JSON in, a code out, at least once. */
abstract class Robot implements ChannelAdapter {

  private final HttpCaller http;
  private final String codeField;
  private final Set<Integer> busy;

  /**
   * @param codeField where the answer's code stands; 0 is good
   * @param busy codes that say too much at once
   */
  Robot(HttpCaller http, String codeField, Set<Integer> busy) {
    this.http = http;
    this.codeField = codeField;
    this.busy = busy;
  }

  /** Where to post, signed where the provider signs the address. */
  abstract String address(Parcel parcel);

  /** What to post. */
  abstract Map<String, Object> body(Parcel parcel);

  @Override
  public Outcome send(Parcel parcel) {
    if (channel().signed() && parcel.secrets().valid().isEmpty()) {
      return new Outcome.Refused("联系方式已删除或没有密钥");
    }
    try {
      return judged(http.post(address(parcel), Map.of(), http.written(body(parcel))));
    } catch (HttpCaller.Forbidden e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Outcome.Failed(channel().label() + "未应答");
    }
  }

  static String text(Parcel parcel) {
    return parcel.line();
  }

  private Outcome judged(HttpCaller.Answer answer) {
    if (answer.status() == 429 || answer.status() >= 500) {
      return new Outcome.Failed(
          channel().label() + "应答 " + answer.status(), Waits.seconds(answer.retryAfter()));
    }
    int code = answer.body().path(codeField).asInt(-1);
    if (answer.ok() && code == 0) {
      return new Outcome.Accepted(null);
    }
    return busy.contains(code)
        ? new Outcome.Failed(channel().label() + "限流：" + code, Waits.seconds(null))
        : new Outcome.Refused(channel().label() + "拒收：" + answer.status() + "/" + code);
  }
}
