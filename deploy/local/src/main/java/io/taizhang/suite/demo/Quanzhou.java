package io.taizhang.suite.demo;

import java.util.List;
import java.util.Map;

/** Q1: the tracked projects of the "four ones" (四个一 · 一套台账). */
final class Quanzhou {

  private static final List<ProjectForm> TRACKED =
      List.of(
          new ProjectForm(
              "人民医院二期",
              "扩建",
              "门诊与住院综合楼",
              "泉州市区",
              "市政工程中心",
              60_000_000_000L,
              "2026-12-01",
              "350500-HOUSING"),
          new ProjectForm(
              "黎明大学13#~15#学生宿舍楼",
              "新建",
              "学生宿舍 3 栋",
              "泉州市区",
              "市政工程中心",
              9_000_000_000L,
              "2026-11-16",
              "350500-DRC"),
          new ProjectForm(
              "江滨南路(笋江桥—泉州大桥)绿化景观提升工程",
              "改建",
              "沿江绿化景观",
              "江滨南路",
              "园林绿化中心",
              3_000_000_000L,
              "2026-10-12",
              "350500-CITY"));

  private final Story story;
  private final Door door;
  private String hospital = "";

  Quanzhou(Story story, Door door) {
    this.story = story;
    this.door = door;
  }

  String hospital() {
    return hospital;
  }

  void play() {
    story.chapter("Q1 泉州", "four ledgers over one set of facts");
    Door.Person leader = door.as("leader");
    story.step(
        "跟踪项目入账并指定专员：人民医院二期、黎明大学13#~15#宿舍楼、江滨南路景观",
        "the tracked projects enter the ledger",
        () -> {
          for (ProjectForm form : TRACKED) {
            String id = form.enteredBy(leader);
            hospital = hospital.isEmpty() ? id : hospital;
          }
        });
    story.step(
        "项目代码写错，422 并指出字段；窗口人员登记项目，403",
        "a wrong project code is a 422 that names the field; a clerk's try is a 403",
        () -> {
          Map<String, Object> wrong = TRACKED.getFirst().body();
          wrong.put("nationalCode", "2613-350500-04-01-123456");
          leader.post("/api/v1/projects", wrong).expect(422);
          door.as("clerk").post("/api/v1/projects", TRACKED.getFirst().body()).expect(403);
        });
    story.step(
        "问题登记：一问题、一措施、一责任人、一完成时限",
        "one problem, one measure, one person, one date",
        () -> leader.post("/api/v1/problems", problem()).expect(201));
    story.step(
        "项目跟踪台账：医院二期一行带着未销号的问题",
        "the tracking ledger's row of the hospital carries the open problem",
        () ->
            StepFailed.unlessEqual(
                "problem",
                "用地预审材料未齐",
                leader
                    .get("/api/v1/ledgers/tracking")
                    .expect(200)
                    .body()
                    .path("items")
                    .get(0)
                    .path("problem")
                    .asText()));
  }

  private Map<String, Object> problem() {
    return Map.of(
        "projectId", hospital,
        "description", "用地预审材料未齐",
        "measure", "专班代办，一次补齐",
        "person", "经办人乙（虚构）",
        "departmentCode", "350500-DRC",
        "dueOn", "2026-09-30");
  }
}
