package io.taizhang.acceptance;

import java.util.HashMap;
import java.util.Map;

/** Forms as an office fills them in; money, owners and codes are made up. */
public record Form(String region, String name, String owner, String creditCode, String department) {
  static final String OWNER_OF_THE_TOKEN = "91350100M000100Y43";
  public static final String ANOTHER_OWNER = "913502000728319549";

  /** A project of the owner who has a token. */
  public static Form of(String region, String name) {
    return new Form(region, name, "示例建设公司（虚构）", OWNER_OF_THE_TOKEN, region + "-HOUSING");
  }

  /** The same of another owner. */
  public Form ownedBy(String otherOwner, String otherCreditCode) {
    return new Form(region, name, otherOwner, otherCreditCode, department);
  }

  /** The same for another department. */
  public Form of(String otherDepartment) {
    return new Form(region, name, owner, creditCode, region + "-" + otherDepartment);
  }

  /** As it is sent. */
  public Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("nature", "新建");
    body.put("scale", "示例规模（虚构）");
    body.put("location", "示例地点（虚构）");
    body.put("ownerName", owner);
    body.put("ownerCreditCode", creditCode);
    body.put("investmentFen", 12_000_000_000L);
    body.put("yearPlanFen", 3_000_000_000L);
    body.put("phase", "PRELIMINARY");
    body.put("plannedStart", "2026-11-16");
    body.put("departmentCode", department);
    body.put("regionCode", region);
    return body;
  }

  /** Papers for an item, as they are sent. */
  public static Map<String, Object> item(
      String project, String name, String department, int promised) {
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
        limit(promised, "办事指南承诺"));
  }

  private static Map<String, Object> limit(int days, String source) {
    return Map.of("amount", days, "unit", "WORKING_DAY", "source", source);
  }
}
