package io.taizhang.notification.ladder.domain;

import io.taizhang.chassis.time.BusinessZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notices in the field's words, zh-CN, with business dates and whole working days. */
public final class Wording {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BusinessZone.ZONE);

  private final LadderTimes times;

  public Wording(LadderTimes times) {
    this.times = times;
  }

  /** The whole notice in one line, as the inbox shows it. */
  public String text(Rung rung, Notice notice, Instant now) {
    return switch (rung) {
      case REMINDER -> head("提醒", notice) + "应于 " + minute(notice.due()) + " 前办结，请抓紧办理。";
      case URGE -> head("催办", notice) + "已到" + limit(notice) + until(notice.due()) + "，请立即办理。";
      case YELLOW_CARD -> head("黄牌", notice) + overdue(notice, now) + "。";
      case RED_CARD -> head("红牌", notice) + overdue(notice, now) + "。";
      case SUPERVISION_ORDER -> head("红牌", notice) + overdue(notice, now) + ordered(notice);
    };
  }

  /** A subject line: the mark and the title. */
  public String subject(Rung rung, Notice notice) {
    return "【" + (rung == Rung.SUPERVISION_ORDER ? "红牌" : rung.label()) + "】" + notice.title();
  }

  private static String head(String mark, Notice notice) {
    String noun = notice.subjectType().equals("issue") ? "办不成事事项" : "事项";
    String project = notice.projectName() == null ? "" : "（" + notice.projectName() + "）";
    String stage = notice.stage() == null ? "" : "“" + notice.stage() + "”环节";
    return "【" + mark + "】" + noun + "“" + notice.title() + "”" + project + stage;
  }

  private String overdue(Notice notice, Instant now) {
    Instant due = notice.due();
    return due == null
        ? "已超过" + limit(notice)
        : "已超过%s %d 个工作日%s".formatted(limit(notice), times.daysPast(due, now), until(due));
  }

  private static String ordered(Notice notice) {
    Notice.Order order = notice.order();
    if (order == null) {
      return "，已下达督办单。";
    }
    String answer =
        order.answerDueAt() == null ? "" : "，请于 " + minute(order.answerDueAt()) + " 前答复";
    return "，已下达督办单 " + order.number() + answer + "。";
  }

  private static String limit(Notice notice) {
    return notice.promised() ? "承诺时限" : "办理时限";
  }

  private static String until(@Nullable Instant due) {
    return due == null ? "" : "（应于 " + minute(due) + " 前办结）";
  }

  private static String minute(@Nullable Instant instant) {
    return instant == null ? "期限" : MINUTE.format(instant);
  }
}
