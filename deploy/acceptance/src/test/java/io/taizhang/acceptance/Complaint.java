package io.taizhang.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people bring to the window (办不成事), as bodies. Person and phone are made up. */
public final class Complaint {
  static final String NAME = "业委会代表甲某某（虚构）";
  static final String PHONE = "000-0000-20260914";
  static final String APPLICANT = "某某花园业主委员会（虚构）";
  static final String FIX = "受理并拨付维修资金，修订一次性告知单";
  static final String CAUSE = "窗口未一次性告知所需材料";

  private Complaint() {}

  /** The homeowners' committee that was turned away from 2019-05 to 2022-01. */
  public static Map<String, Object> registration(String region, String oneTripId) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "NOT_FINISHED");
    body.put("title", "住宅专项维修资金多次申请未办成");
    body.put("description", "业主委员会自2019年5月起多次到城管窗口申请，均被退回；联系人" + NAME);
    body.put("personName", NAME);
    body.put("personPhone", PHONE);
    body.put("regionCode", region);
    body.put("departmentCode", region + "-CITY");
    body.put("oneTripId", oneTripId);
    body.put(
        "triedBefore",
        List.of(
            Map.of("date", "2019-05-13", "window", "城市管理窗口"),
            Map.of("date", "2022-01-10", "window", "城市管理窗口")));
    return body;
  }

  /** The row of the not-done-in-one-trip ledger. */
  public static Map<String, Object> failedTrip(String region) {
    return Map.ofEntries(
        Map.entry("happenedOn", "2026-09-14"),
        Map.entry("windowName", "城市管理窗口"),
        Map.entry("applicant", APPLICANT),
        Map.entry("itemName", "住宅专项维修资金使用备案"),
        Map.entry("reason", "窗口称资料不齐，不予收件"),
        Map.entry("toldAtOnce", false),
        Map.entry("toldWhat", "未一次性告知"),
        Map.entry("trips", 5),
        Map.entry("regionCode", region));
  }

  /** As it is sent. */
  public static Map<String, Object> classification() {
    return Map.of("category", "住宅专项维修资金", "tier", "SIMPLE");
  }

  /** As it is sent. */
  public static Map<String, Object> referral(String department) {
    return Map.of("leadDepartment", department, "assisting", List.of());
  }

  /** As it is sent. */
  public static Map<String, Object> closing() {
    return Map.of(
        "outcome", "SOLVED", "cause", "MATERIAL_TOLD_TOO_LATE", "causeText", CAUSE, "fix", FIX);
  }

  /** As it is sent. */
  public static Map<String, Object> feedback() {
    return Map.of("channel", "PHONE", "text", "维修资金已受理拨付", "satisfied", true);
  }
}
