package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.suite.TimeTravel;
import java.util.List;
import java.util.Map;

/** Quanzhou gives a day off of its own (made up): tried out first, then published. */
final class DayOff {

  private static final String CALENDARS = "/api/v1/calendars";
  private static final String NOTICE = "泉政办〔2026〕示例1号（虚构）";

  private final Story story;
  private final Door door;
  private final TimeTravel time;
  private String calendar = "";

  DayOff(Story story, Door door, TimeTravel time) {
    this.story = story;
    this.door = door;
    this.time = time;
  }

  void play(DecisionClock clock) {
    story.chapter("日历 · 本地放假一天", "a city's own day off");
    story.step(
        "录入通知：9月30日放假；只有管理员可以",
        "the notice is entered; only an administrator may",
        () -> {
          door.as("clerk").post(CALENDARS, notice()).expect(403);
          calendar = door.as("admin").post(CALENDARS, notice()).expect(201).id();
        });
    time.settle();
    story.step(
        "先试算：哪些时钟会动、从哪天到哪天、有没有因此逾期；此时一个都没动",
        "tried out first: which clocks would move; none has",
        () -> {
          JsonNode trial = edition("").body().path("trial");
          edition("/moves").body().path("items").forEach(this::show);
          StepFailed.unlessEqual("overdue", 0, trial.path("becomeOverdue").asInt());
          StepFailed.unlessEqual("dueAt", "2026-09-30T17:30:00+08:00", clock.dueAt());
        });
    story.step(
        "发布：施工许可由 9月30日移至 10月8日，到期说明写明依据的通知",
        "published: the permit moves to 8 October and names the notice",
        () -> {
          door.as("admin").post(CALENDARS + "/" + calendar + "/actions/publish").expect(200);
          time.settle();
          StepFailed.unlessEqual("dueAt", "2026-10-08T17:30:00+08:00", clock.dueAt());
          StepFailed.unlessEqual("source", NOTICE, clock.sourceOf("2026-09-30"));
        });
  }

  private Answer edition(String rest) {
    return door.as("admin").get(CALENDARS + "/" + calendar + rest).expect(200);
  }

  private void show(JsonNode move) {
    story.show(
        "%s  %s → %s"
            .formatted(
                move.path("title").asText(),
                move.path("dueAt").asText().substring(0, 10),
                move.path("newDueAt").asText().substring(0, 10)));
  }

  private static Map<String, Object> notice() {
    return Map.of(
        "regionCode",
        "350500",
        "source",
        NOTICE,
        "publishedAt",
        "2026-09-24",
        "days",
        List.of(Map.of("date", "2026-09-30", "kind", "OFF", "name", "示例活动（虚构）")));
  }
}
