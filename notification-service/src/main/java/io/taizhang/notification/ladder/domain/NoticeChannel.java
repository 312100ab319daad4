package io.taizhang.notification.ladder.domain;

/** By what a notice goes out; the inbox has it always. */
public enum NoticeChannel {
  INBOX,
  EMAIL,
  SMS,
  WECOM,
  DINGTALK,
  FEISHU,
  WEBHOOK
}
