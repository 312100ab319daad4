package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * One item's decision clock over a decreed working Sunday, a special procedure and the Mid-Autumn
 * holiday.
 */
final class DecisionClock {

  private final Story story;
  private final Door door;
  private String item = "";

  DecisionClock(Story story, Door door) {
    this.story = story;
    this.door = door;
  }

  void acceptedBeforeAWorkingSunday(String project) {
    story.chapter("时限 · 施工许可", "an item's clock");
    story.step(
        "9月18日（周五）窗口接件并受理，承诺 5 个工作日；20 日周日调休上班，25 日中秋放假",
        "received and accepted on Friday the 18th, 5 working days promised",
        () -> {
          Door.Person clerk = door.as("clerk");
          item = clerk.post("/api/v1/items", licence(project, 5)).expect(201).id();
          clerk.post(path("actions/accept")).expect(200);
        });
    story.step(
        "应于 9月24日 17:30 前办结：周日算一天，只看双休会误到 25 日（放假）",
        "due on Thursday the 24th at 17:30: the working Sunday counts",
        () -> StepFailed.unlessEqual("dueAt", "2026-09-24T17:30:00+08:00", dueAt()));
    story.step(
        "承诺晚于法定，422；受理两次，409",
        "a promise later than the statute is a 422, a second acceptance a 409",
        () -> {
          door.as("clerk").post("/api/v1/items", licence(project, 30)).expect(422);
          door.as("clerk").post(path("actions/accept")).expect(409);
        });
  }

  void pausedForExpertReview() {
    story.step(
        "9月21日启动特别程序：专家评审，有书面告知，预计 23 日结束；时钟停住",
        "paused for expert review with its written notice",
        () -> {
          handler()
              .post(
                  path("actions/begin-special-procedure"),
                  Map.of(
                      "basis", "EXPERT_REVIEW",
                      "notice", "专家评审告知书〔2026〕1号（虚构）",
                      "expectedEnd", "2026-09-23"))
              .expect(200);
          handler().post(path("actions/grant"), Map.of("text", "准予")).expect(409);
        });
  }

  void resumed() {
    story.chapter("时限 · 恢复计时", "the clock runs again");
    story.step(
        "9月23日评审结束，恢复计时；停、复两日都不计，应于 9月30日 17:30 前办结",
        "resumed on the 23rd; due moves to Wednesday the 30th",
        () -> {
          handler().post(path("actions/end-special-procedure")).expect(200);
          StepFailed.unlessEqual("dueAt", "2026-09-30T17:30:00+08:00", dueAt());
        });
    story.step(
        "到期日逐日自证",
        "the due date explains itself, day by day",
        () -> {
          JsonNode days = handler().get(path("clock/explanation")).expect(200).body().path("days");
          days.forEach(this::show);
          StepFailed.unlessEqual(
              "last day", "2026-09-30", days.get(days.size() - 1).path("date").asText());
        });
  }

  void granted() {
    story.chapter("时限 · 办结", "granted");
    story.step(
        "9月29日准予：承诺 5 个工作日，实用 4 个",
        "granted on the 29th: 5 working days promised, 4 used",
        () -> {
          Answer granted =
              handler().post(path("actions/grant"), Map.of("text", "准予施工许可")).expect(200);
          StepFailed.unlessEqual("used", 4, granted.body().path("usedDays").asInt());
        });
  }

  private Door.Person handler() {
    return door.as("handler");
  }

  private String path(String rest) {
    return "/api/v1/items/" + item + "/" + rest;
  }

  /** The notice that the explanation names for a day. */
  String sourceOf(String date) {
    JsonNode days = handler().get(path("clock/explanation")).expect(200).body().path("days");
    return days.valueStream()
        .filter(day -> day.path("date").asText().equals(date))
        .map(day -> day.path("source").asText())
        .findFirst()
        .orElse("");
  }

  String dueAt() {
    return handler().get(path("clock")).expect(200).text("dueAt");
  }

  private void show(JsonNode day) {
    story.show(
        "%s  %s %2d  %s"
            .formatted(
                day.path("date").asText(),
                day.path("counted").asBoolean() ? "计  " : "不计",
                day.path("runningCount").asInt(),
                day.path("text").asText()));
  }

  private static Map<String, Object> licence(String project, int promised) {
    Map<String, Object> body = new HashMap<>();
    body.put("projectId", project);
    body.put("name", "建筑工程施工许可");
    body.put("kind", "LICENCE");
    body.put("departmentCode", "350500-HOUSING");
    body.put("statutory", limit(20, "《行政许可法》第四十二条"));
    body.put("promised", limit(promised, "办事指南承诺"));
    return body;
  }

  static Map<String, Object> limit(int days, String source) {
    return Map.of("amount", days, "unit", "WORKING_DAY", "source", source);
  }
}
