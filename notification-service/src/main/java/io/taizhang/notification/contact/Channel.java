package io.taizhang.notification.contact;

import java.util.regex.Pattern;

/** A way to reach somebody beside the inbox, and what an address on it looks like. */
public enum Channel {
  /** E-mail: an address. */
  EMAIL("电子邮件", "[^@\\s]{1,64}@[^@\\s]{1,189}", false),
  /** Short message: a mainland mobile number. */
  SMS("短信", "1[3-9]\\d{9}", false),
  /** A robot in a WeCom group (企业微信): its address, which contains its key. */
  WECOM("企业微信群机器人", Patterns.HTTP, false),
  /** A robot in a DingTalk group (钉钉), signed: its address and its secret. */
  DINGTALK("钉钉群机器人", Patterns.HTTP, true),
  /** A robot in a Feishu group (飞书), signed: its address and its secret. */
  FEISHU("飞书群机器人", Patterns.HTTP, true),
  /** Another system: its address and the secret of Standard Webhooks. */
  WEBHOOK("系统回调", Patterns.HTTP, true);

  private final String label;
  private final Pattern address;
  private final boolean signed;

  Channel(String label, String address, boolean signed) {
    this.label = label;
    this.address = Pattern.compile(address);
    this.signed = signed;
  }

  /** The field's word for it. */
  public String label() {
    return label;
  }

  /** Whether a contact on it needs a secret to sign with. */
  public boolean signed() {
    return signed;
  }

  /** Whether the text can be an address on it. */
  boolean takes(String text) {
    return address.matcher(text).matches();
  }

  private static final class Patterns {
    static final String HTTP = "https?://[^\\s]{3,480}";
  }
}
