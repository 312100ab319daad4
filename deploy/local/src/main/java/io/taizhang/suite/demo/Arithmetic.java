package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.suite.TimeTravel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * J6: 186 items, 597 working days promised, 39 used: 3.21 and 0.21 on average. The split is made up
 * so that it adds up: 147 items promised in 3 days and granted on the spot, 39 promised in 4 and
 * granted on the next working day.
 */
final class Arithmetic {

  private static final int SAME_DAY = 147;
  private static final int NEXT_DAY = 39;
  private static final String CLERK = "clerk@350783";
  private static final String HANDLER = "handler@350783/350783-HOUSING";

  private final Story story;
  private final Door door;
  private final TimeTravel time;

  Arithmetic(Story story, Door door, TimeTravel time) {
    this.story = story;
    this.door = door;
    this.time = time;
  }

  void play(Instant nextWorkingDay) {
    story.chapter("J6 建瓯 · 算账", "promised against used");
    String[] project = {""};
    story.step(
        "双龙戏珠白酒扩建(一期)入账",
        "the liquor plant's expansion enters the ledger",
        () ->
            project[0] =
                door.as("leader@350783").post("/api/v1/projects", plant().body()).expect(201).id());
    story.step(
        "受理 186 项，承诺合计 597 个工作日；147 项当日办结，39 项次日办结",
        "186 items accepted, 597 working days promised; 147 granted the same day, 39 the next",
        () -> {
          List<String> quick = accepted(SAME_DAY, 3, project[0]);
          List<String> slower = accepted(NEXT_DAY, 4, project[0]);
          quick.parallelStream().forEach(this::grant);
          time.travel(nextWorkingDay);
          slower.parallelStream().forEach(this::grant);
        });
    story.step(
        "统计：平均承诺 3.21 个工作日，平均实用 0.21 个",
        "the figures: 3.21 promised and 0.21 used on average",
        () -> {
          JsonNode figures =
              door.as("leader@350783").get("/api/v1/figures/promised-used").expect(200).body();
          story.show(figures.toString());
          StepFailed.unlessEqual("items", SAME_DAY + NEXT_DAY, figures.path("items").asInt());
          StepFailed.unlessEqual("promised", 597, figures.path("promisedDays").asInt());
          StepFailed.unlessEqual("used", 39, figures.path("usedDays").asInt());
          StepFailed.unlessEqual("average", "3.21", figures.path("averagePromised").asText());
          StepFailed.unlessEqual("average", "0.21", figures.path("averageUsed").asText());
        });
  }

  private List<String> accepted(int count, int promised, String project) {
    return IntStream.rangeClosed(1, count)
        .parallel()
        .mapToObj(number -> accepted(item(project, promised, number)))
        .toList();
  }

  private String accepted(Map<String, Object> item) {
    String id = door.as(CLERK).post("/api/v1/items", item).expect(201).id();
    door.as(CLERK).post("/api/v1/items/" + id + "/actions/accept").expect(200);
    return id;
  }

  private void grant(String id) {
    door.as(HANDLER)
        .post("/api/v1/items/" + id + "/actions/grant", Map.of("text", "准予"))
        .expect(200);
  }

  private static Map<String, Object> item(String project, int promised, int number) {
    return Map.of(
        "projectId",
        project,
        "name",
        "代办事项 " + promised + "-" + number + "（虚构）",
        "kind",
        "FILING",
        "departmentCode",
        "350783-HOUSING",
        "statutory",
        DecisionClock.limit(20, "《行政许可法》第四十二条"),
        "promised",
        DecisionClock.limit(promised, "建瓯市承诺时限"));
  }

  private static ProjectForm plant() {
    return new ProjectForm(
        "双龙戏珠白酒扩建(一期)",
        "扩建",
        "酿酒车间",
        "建瓯市",
        "双龙戏珠酒业",
        20_000_000_000L,
        "2026-10-20",
        "350783-HOUSING");
  }
}
