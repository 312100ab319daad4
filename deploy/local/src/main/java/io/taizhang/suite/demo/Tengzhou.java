package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** T1: one officer per project, and a progress ledger (一项目一推进专员). */
final class Tengzhou {

  private static final List<ProjectForm> PROJECTS =
      List.of(
          new ProjectForm(
              "滕州示例产业园（虚构）",
              "新建",
              "厂房 6 栋",
              "滕州市（虚构）",
              "示例产业公司（虚构）",
              80_000_000_000L,
              "2026-10-15",
              "370481-DRC"),
          new ProjectForm(
              "滕州示例道路（虚构）",
              "改建",
              "道路 4.2 公里",
              "滕州市（虚构）",
              "示例城建公司（虚构）",
              12_000_000_000L,
              "2026-11-02",
              "370481-HOUSING"));

  private final Story story;
  private final Door door;

  Tengzhou(Story story, Door door) {
    this.story = story;
    this.door = door;
  }

  void play() {
    story.chapter("T1 滕州", "one project, one promotion officer");
    Door.Person leader = door.as("leader@370481");
    Door.Person officer = door.as("officer@370481");
    story.step(
        "包保领导登记两个项目，各指定一名推进专员",
        "the leader enters two projects and gives each one officer",
        () -> PROJECTS.forEach(form -> form.enteredBy(leader)));
    story.step(
        "推进专员更新形象进度；别的区划的专员连项目都看不到（404）",
        "the officer reports progress; another region's officer does not even see it (404)",
        () -> {
          String id = tracking(officer).get(0).path("projectId").asText();
          officer
              .post("/api/v1/projects/" + id + "/actions/report-progress", progress())
              .expect(200);
          door.as("officer").get("/api/v1/projects/" + id).expect(404);
        });
    story.step(
        "项目跟踪台账按列列出：责任单位、专员、进度、计划开工",
        "the progress ledger shows department, officer, progress and planned start",
        () -> {
          JsonNode rows = tracking(officer);
          StepFailed.unlessEqual("rows", PROJECTS.size(), rows.size());
          rows.forEach(this::show);
        });
  }

  private static Map<String, Object> progress() {
    return Map.of("phase", "PRELIMINARY", "progress", "规划许可已办理，正在办理施工许可", "doneFen", 100_000_000L);
  }

  private static JsonNode tracking(Door.Person officer) {
    return officer.get("/api/v1/ledgers/tracking").expect(200).body().path("items");
  }

  private void show(JsonNode row) {
    story.show(
        "%s | %s | %s | %s | %s"
            .formatted(
                row.path("name").asText(),
                row.path("department").asText(),
                row.path("officer").asText(),
                row.path("progress").asText(),
                row.path("plannedStart").asText()));
  }
}
