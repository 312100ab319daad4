package io.taizhang.crash;

import java.util.HashMap;
import java.util.Map;

/** Forms as an office fills them in; all of it is made up. */
final class Forms {
  static final String REGION = "350500";
  static final String DEPARTMENT = REGION + "-HOUSING";

  private Forms() {}

  static Map<String, Object> project(String name) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("nature", "新建");
    body.put("scale", "示例规模（虚构）");
    body.put("location", "示例地点（虚构）");
    body.put("ownerName", "示例建设公司（虚构）");
    body.put("ownerCreditCode", "91350100M000100Y43");
    body.put("investmentFen", 12_000_000_000L);
    body.put("yearPlanFen", 3_000_000_000L);
    body.put("phase", "PRELIMINARY");
    body.put("plannedStart", "2021-11-16");
    body.put("departmentCode", DEPARTMENT);
    body.put("regionCode", REGION);
    return body;
  }

  /** Promised for the same day (即办): its ladder begins at once. */
  static Map<String, Object> item(String name, String project, String department) {
    return Map.of(
        "projectId",
        project,
        "name",
        name,
        "kind",
        "LICENCE",
        "departmentCode",
        department,
        "statutory",
        limit(20, "《行政许可法》第四十二条"),
        "promised",
        limit(0, "办事指南承诺"));
  }

  private static Map<String, Object> limit(int days, String source) {
    return Map.of("amount", days, "unit", "WORKING_DAY", "source", source);
  }

  static Map<String, Object> problem(String description, String project) {
    return Map.of(
        "projectId",
        project,
        "description",
        description,
        "measure",
        "一周内定标",
        "person",
        "经办人丙（虚构）",
        "departmentCode",
        DEPARTMENT,
        "dueOn",
        "2026-10-15");
  }

  static Map<String, Object> failedTrip(String reason) {
    return Map.of(
        "happenedOn", "2021-01-04",
        "windowName", "城市管理窗口",
        "applicant", "某某花园业主委员会（虚构）",
        "itemName", "住宅专项维修资金使用备案",
        "reason", reason,
        "toldAtOnce", false,
        "toldWhat", "未一次性告知",
        "trips", 5,
        "regionCode", REGION);
  }

  static Map<String, Object> issue(String title, String oneTrip) {
    return Map.of(
        "kind",
        "NOT_FINISHED",
        "title",
        title,
        "description",
        "多次到窗口申请，均被退回",
        "personName",
        "业委会代表甲某某（虚构）",
        "personPhone",
        "000-0000-20260914",
        "regionCode",
        REGION,
        "departmentCode",
        DEPARTMENT,
        "oneTripId",
        oneTrip);
  }

  static Map<String, Object> closing() {
    return Map.of(
        "outcome", "SOLVED",
        "cause", "MATERIAL_TOLD_TOO_LATE",
        "causeText", "窗口未一次性告知所需材料",
        "fix", "修订一次性告知单");
  }

  static Map<String, Object> feedback() {
    return Map.of("channel", "PHONE", "text", "维修资金已受理拨付", "satisfied", true);
  }
}
