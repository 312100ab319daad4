package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * J2: the homeowners' committee that asked for its maintenance fund from 2019-05 to 2022-01 and was
 * turned away each time (办不成事). The persons are made up; here the department lets its stage run
 * over, so that the whole ladder is seen.
 */
final class MaintenanceFund {

  private static final String HANDLER = "handler@350783/350783-CITY";
  private static final String FIX = "受理并拨付维修资金，修订一次性告知单";

  private final Story story;
  private final Door door;
  private String row = "";
  private String issue = "";

  MaintenanceFund(Story story, Door door) {
    this.story = story;
    this.door = door;
  }

  void fromWindowToDepartment() {
    story.chapter("J2 建瓯 · 办不成事", "what could not be done");
    Door.Person clerk = door.as("clerk@350783");
    story.step(
        "城管窗口又一次没办成：记入“一趟办不成”台账",
        "the window records the failed trip in the not-done-in-one-trip ledger",
        () -> row = clerk.post("/api/v1/one-trip-failures", failedTrip()).expect(201).id());
    story.step(
        "办不成事窗口登记、受理、分类、转办城市管理局",
        "registered, accepted, classified and referred to city management",
        () -> {
          issue = clerk.post("/api/v1/issues", registration()).expect(201).id();
          clerk.post(path("accept")).expect(200);
          clerk
              .post(path("classify"), Map.of("category", "住宅专项维修资金", "tier", "SIMPLE"))
              .expect(200);
          clerk
              .post(path("refer"), Map.of("leadDepartment", "350783-CITY", "assisting", List.of()))
              .expect(200);
        });
    story.step(
        "次序不符的一步：未办结先反馈，409",
        "a step out of order, feedback before closing, is a 409",
        () -> clerk.post(path("feed-back"), feedback()).expect(409));
  }

  void theReminder() {
    ladder("9月16日，到期前一个工作日：提醒", "one working day before: the reminder", HANDLER, "提醒");
  }

  void theUrge() {
    ladder("9月18日上班时：已到期，催办", "due and not done: the urge", HANDLER, "催办");
  }

  void theYellowCardOnAWorkingSunday() {
    ladder(
        "9月20日（周日调休上班）：黄牌；周五晚和周六没有打扰任何人",
        "the yellow card, on a decreed working Sunday; nobody was told at night or on Saturday",
        HANDLER,
        "黄牌");
  }

  void theRedCard() {
    story.step(
        "9月21日下班：红牌成立，督办单自动立案",
        "the red card opens a supervision order",
        () -> {
          JsonNode orders = orders();
          StepFailed.unlessEqual("orders", 1, orders.size());
          story.show("督办单 " + orders.get(0).path("number").asText());
        });
  }

  void answeredAndClosed() {
    ladder(
        "9月22日上班：红牌通知送达督查", "the red card's notice, in working hours", "supervisor@350783", "红牌");
    story.step(
        "城市管理局答复督办并办结：受理并拨付，责任人另行处理；督查写明结论",
        "the department answers and closes; the supervisor writes the finding",
        () -> {
          String order = "/api/v1/issue-supervision-orders/" + orders().get(0).path("id").asText();
          Door.Person handler = door.as(HANDLER);
          handler.post(path("close"), closing()).expect(200);
          handler.post(order + "/actions/answer", Map.of("answer", "已受理并办结")).expect(200);
          door.as("supervisor@350783")
              .post(order + "/actions/close", Map.of("finding", "超期属实，责任人已处理"))
              .expect(200);
        });
    story.step(
        "窗口向业主委员会反馈，五个阶段走完",
        "feedback to the committee: all five stages done",
        () ->
            StepFailed.unlessEqual(
                "state",
                "FED_BACK",
                door.as("clerk@350783")
                    .post(path("feed-back"), feedback())
                    .expect(200)
                    .text("state")));
  }

  void theLoopCloses() {
    story.step(
        "“一趟办不成”台账的那一行由办结事件补上原因和解决措施",
        "the one-trip row gets cause and fix from the closed issue",
        () -> {
          Answer completed =
              door.as("clerk@350783").get("/api/v1/one-trip-failures/" + row).expect(200);
          StepFailed.unlessEqual("fix", FIX, completed.text("fix"));
          story.show("原因：" + completed.text("cause") + "；措施：" + completed.text("fix"));
        });
  }

  private void ladder(String chinese, String english, String reader, String rung) {
    story.step(
        chinese,
        english,
        () -> {
          JsonNode messages =
              door.as(reader).get("/api/v1/inbox?limit=100").expect(200).body().path("items");
          long ours = 0;
          for (JsonNode message : messages) {
            if (message.path("text").asText().contains(rung)) {
              ours++;
              story.show(message.path("text").asText());
            }
          }
          StepFailed.unlessEqual("messages of the rung " + rung, 1L, ours);
        });
  }

  private JsonNode orders() {
    return door.as("supervisor@350783")
        .get("/api/v1/issue-supervision-orders")
        .expect(200)
        .body()
        .path("items");
  }

  private String path(String verb) {
    return "/api/v1/issues/" + issue + "/actions/" + verb;
  }

  private static Map<String, Object> failedTrip() {
    return Map.of(
        "happenedOn", "2026-09-14",
        "windowName", "城市管理窗口",
        "applicant", "某小区业主委员会（虚构）",
        "itemName", "住宅专项维修资金使用备案",
        "reason", "窗口称资料不齐，不予收件",
        "toldAtOnce", false,
        "toldWhat", "未一次性告知",
        "trips", 5,
        "regionCode", "350783");
  }

  private Map<String, Object> registration() {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "NOT_FINISHED");
    body.put("title", "住宅专项维修资金多次申请未办成");
    body.put("description", "业主委员会自2019年5月起多次到城管窗口申请，均被退回");
    body.put("personName", "业委会代表（虚构）");
    body.put("personPhone", "00000000000");
    body.put("regionCode", "350783");
    body.put("departmentCode", "350783-CITY");
    body.put("oneTripId", row);
    body.put(
        "triedBefore",
        List.of(
            Map.of("date", "2019-05-13", "window", "城市管理窗口"),
            Map.of("date", "2022-01-10", "window", "城市管理窗口")));
    return body;
  }

  private static Map<String, Object> closing() {
    return Map.of(
        "outcome", "SOLVED",
        "cause", "MATERIAL_TOLD_TOO_LATE",
        "causeText", "窗口未一次性告知所需材料",
        "fix", FIX);
  }

  private static Map<String, Object> feedback() {
    return Map.of("channel", "PHONE", "text", "维修资金已受理拨付", "satisfied", true);
  }
}
