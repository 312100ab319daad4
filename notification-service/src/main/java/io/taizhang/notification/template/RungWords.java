package io.taizhang.notification.template;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.notification.ladder.RungTexts;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notices of rungs in words, with business dates and whole working days. */
@ApplicationScoped
public class RungWords implements RungTexts {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BusinessZone.ZONE);

  private final Words words;

  RungWords(Words words) {
    this.words = words;
  }

  /** The templates as they are in force, for a batch of notices. */
  public Edition edition() {
    return new Edition(words);
  }

  @Override
  public boolean has(String code) {
    return TemplateName.of(code).filter(TemplateName::ofRung).isPresent();
  }

  static Map<String, Object> data(
      Notice notice, LadderTimes times, Instant now, @Nullable String link) {
    Map<String, Object> data = new HashMap<>();
    data.put("noun", notice.subjectType().equals("issue") ? "办不成事事项" : "事项");
    data.put("title", notice.title());
    data.put("limit", notice.promised() ? "承诺时限" : "办理时限");
    put(data, "project", notice.projectName());
    put(data, "stage", notice.stage());
    put(data, "link", link);
    Instant due = notice.due();
    if (due != null) {
      data.put("due", MINUTE.format(due));
      data.put("daysPast", Integer.toString(times.daysPast(due, now)));
    }
    Notice.Order order = notice.order();
    if (order != null) {
      data.put("order", order.number());
      put(
          data,
          "answerDue",
          order.answerDueAt() == null ? null : MINUTE.format(order.answerDueAt()));
    }
    return data;
  }

  private static void put(Map<String, Object> data, String name, @Nullable String value) {
    if (value != null) {
      data.put(name, value);
    }
  }
}
