package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** 挂图作战: the wall of the whole country in one call. */
final class Wall {

  private final Story story;
  private final Door door;

  Wall(Story story, Door door) {
    this.story = story;
    this.door = door;
  }

  void show() {
    story.chapter("挂图作战", "the wall");
    story.step(
        "一次调用取得整面作战图",
        "one call answers the whole wall",
        () -> {
          JsonNode projects =
              door.as("admin").get("/api/v1/board").expect(200).body().path("projects");
          StepFailed.unlessEqual("projects", 6, projects.size());
          story.show(line("项目", "距开工", "最急时限", "事项", "问题", "督办", "推进专员"));
          projects.forEach(project -> story.show(row(project)));
        });
  }

  private static String row(JsonNode project) {
    int items = 0;
    for (JsonNode count : project.path("items")) {
      items += count.asInt();
    }
    return line(
        project.path("name").asText(),
        project.path("workingDaysToStart").asText("-") + " 工作日",
        worst(project.path("worstClock")),
        String.valueOf(items),
        project.path("openProblems").asText(),
        project.path("openSupervisionOrders").asText(),
        project.path("officer").asText("-"));
  }

  private static String worst(JsonNode clock) {
    return clock.isObject() ? "剩 " + clock.path("workingDaysLeft").asText() + " 工作日" : "-";
  }

  private static String line(String name, String... cells) {
    StringBuilder line = new StringBuilder(padded(name, 44));
    for (String cell : cells) {
      line.append("| ").append(padded(cell, 12));
    }
    return line.toString();
  }

  private static String padded(String text, int width) {
    int used = text.codePoints().map(point -> point > 0x2E7F ? 2 : 1).sum();
    return text + " ".repeat(Math.max(1, width - used));
  }
}
